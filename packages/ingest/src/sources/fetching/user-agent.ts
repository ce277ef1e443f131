/** The name under which sites see and may forbid the reader. */
export const AGENT_NAME = 'CommuniqueBot';

/** `FETCH_CONTACT` is an address at which site owners reach whoever runs this. */
const contact = process.env.FETCH_CONTACT;

/** One polite name for all requests. */
export const USER_AGENT = `${AGENT_NAME}/1.0 (reads reports of official visits${contact ? `; ${contact}` : ''})`;
