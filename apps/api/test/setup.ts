export { shareTestServer as default } from '@communique/db/testing';
