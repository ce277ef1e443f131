import { Message } from '../frame/Message.tsx';
import { useMessages } from '../messages/read.ts';
import type { Problem } from './parameters.ts';

/** Each parameter of the address that is not applied, and why. */
export const Problems = ({ problems }: { problems: readonly Problem[] }) => {
  const { notApplied, restApplies } = useMessages().filters;
  return problems.map(({ parameter, raw, reason, advice }) => (
    <div className="mb-4" key={`${parameter}=${raw}`}>
      <Message tone="bad" title={notApplied(parameter, raw)}>
        <p>
          {reason} {advice} {restApplies}
        </p>
      </Message>
    </div>
  ));
};
