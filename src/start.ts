import { awsClients } from './aws/clients';
import { ambientCredentials, sessionName, webIdentityCredentials } from './aws/credentials';
import { identify } from './aws/identity';
import { requestHandler as findRequestHandler } from './aws/requestHandler';
import type { Clock } from './clock';
import { elsewhereThanGitHub } from './github/addresses';
import { type Inputs, secretsIn } from './inputs/table';
import { type PhaseName, phaseTable } from './phaseTable';
import { secretPartOf } from './pki/publicDocuments';
import { proxies } from './proxy';
import type { ServiceId } from './run/aws';
import { Lease } from './run/lease';
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
  /** What was told already of addresses that are not AWS's or GitHub's own, where one log has several runs. */
  readonly told?: Set<string>;
  /** How a run keeps what it has recorded while it is under way; without it, it keeps nothing before its end. */
  readonly keep?: (run: Run) => Promise<void>;
}): Promise<Run> {
  const { inputs, environment, clock, sink } = options;
  const record = new RunRecord();
  const mask = (secret: string) => {
    const part = secretPartOf(secret);
    options.mask(part);
    record.secrets.add(part);
  };
  for (const secret of secretsIn(inputs)) mask(secret);
  const log = logTo(sink, clock, record);
  const onElsewhere = elsewhere(options, record);
  const requestHandler = await findRequestHandler(clock);
  const credentials = inputs.roleToAssume === undefined
    ? ambientCredentials(environment, clock, requestHandler)
    : webIdentityCredentials({
      roleArn: inputs.roleToAssume, region: inputs.awsRegion, sessionName: sessionName(environment), environment, clock, requestHandler,
      onElsewhere,
    });
  const onRefusal = (operation: string, code: string) => record.observed.refusal(operation, code);
  const lease = new Lease(inputs);
  const beforeChange = async ({ Name }: { readonly Name?: string }) => { if (!lease.isIts(Name)) await lease.check(); };
  const aws = awsClients({
    region: inputs.awsRegion, whose: inputs.name, credentials, environment, clock, requestHandler, onRefusal, onElsewhere, beforeChange,
  });
  const identity = await identify(aws, { allowedAccountId: inputs.allowedAccountId, region: inputs.awsRegion, clock });
  const isFirst = options.phase !== undefined && options.phase === inputs.phases.find(phase => phaseTable[phase].waitsLong);
  if (isFirst && credentials.caution !== undefined) log.warn(credentials.caution);
  const run: Run = {
    inputs, environment, clock, aws, mask, identity, log, record, lease,
    keep: async () => options.keep?.(run),
    acquireWorker: async network => (await import('./worker/worker')).acquireWorker(run, network),
  };
  return run;
}

/** Tells of each address that is not AWS's or GitHub's own: an earlier step of the job may have set the variables that lead there. */
function elsewhere({ environment, sink, told = new Set() }: Parameters<typeof startRun>[0], record: RunRecord) {
  const tell = (line: string): void => {
    if (!told.has(line)) sink.line(line);
    told.add(line);
  };
  const tellElsewhere = (whom: 'AWS' | 'GitHub', by: string, address: string): void => {
    record.askedElsewhere(`${whom} (${by})`, address);
    tell(`${whom} is asked at ${address}, which is not an address of its own`);
  };
  for (const [variable, address] of elsewhereThanGitHub(environment)) tellElsewhere('GitHub', variable, address);
  for (const proxy of proxies()) {
    record.askedElsewhere('proxy', proxy);
    tell(`Requests go through the proxy ${proxy}`);
  }
  return (service: ServiceId, address: string) => tellElsewhere('AWS', service, address);
}
