import { awsClients } from './aws/clients';
import { ambientCredentials, sessionName, webIdentityCredentials } from './aws/credentials';
import { identify } from './aws/identity';
import { requestHandler as findRequestHandler } from './aws/requestHandler';
import type { Clock } from './clock';
import { type Inputs, secretsIn } from './inputs/table';
import { type PhaseName, phaseTable } from './phaseTable';
import { logTo, type Sink } from './run/log';
import { RunRecord } from './run/record';
import type { Run } from './run/run';

/**
 * Begins a run: masks the secrets, finds out whose account it is.
 * @param mask keeps a value out of the log from now on
 * @throws ConfigurationError if there are no credentials, or those of another account than the allowed one
 */
export async function startRun(options: {
  readonly inputs: Inputs;
  readonly environment: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly sink: Sink;
  readonly mask: (secret: string) => void;
  /** The phase that is about to run. */
  readonly phase?: PhaseName;
}): Promise<Run> {
  const { inputs, environment, clock, sink } = options;
  const record = new RunRecord();
  const mask = (secret: string) => {
    options.mask(secret);
    record.secrets.add(secret);
  };
  for (const secret of secretsIn(inputs)) mask(secret);
  const requestHandler = await findRequestHandler(clock);
  const credentials = inputs.roleToAssume === undefined
    ? ambientCredentials(environment, clock, requestHandler)
    : webIdentityCredentials({
      roleArn: inputs.roleToAssume, region: inputs.awsRegion, sessionName: sessionName(environment), environment, clock, requestHandler,
    });
  const onRefusal = (operation: string, code: string) => record.observed.refusal(operation, code);
  const aws = awsClients({ region: inputs.awsRegion, credentials, environment, clock, requestHandler, onRefusal });
  const identity = await identify(aws, { allowedAccountId: inputs.allowedAccountId, region: inputs.awsRegion, clock });
  const log = logTo(sink, clock, record);
  const isFirst = options.phase !== undefined && options.phase === inputs.phases.find(phase => phaseTable[phase].waitsLong);
  if (isFirst && credentials.caution !== undefined) log.warn(credentials.caution);
  const run: Run = {
    inputs, environment, clock, aws, mask, identity, log, record,
    acquireWorker: async network => (await import('./worker/worker')).acquireWorker(run, network),
  };
  return run;
}
