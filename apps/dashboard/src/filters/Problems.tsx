import { Message } from '../frame/Message.tsx';
import type { Problem } from './parameters.ts';

/** Each parameter of the address that is not applied, and why. */
export const Problems = ({ problems }: { problems: readonly Problem[] }) =>
  problems.map(({ parameter, raw, reason, advice }) => (
    <div className="mb-4" key={`${parameter}=${raw}`}>
      <Message tone="bad" title={`“${parameter}=${raw}” is not applied`}>
        <p>
          {reason} {advice} The rest of the filters applies.
        </p>
      </Message>
    </div>
  ));
