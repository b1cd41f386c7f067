import { page, type PageInput } from '../core/paging';
import { ServiceError, type Call, type Operation } from '../core/service';
import { resourceTagConditions } from '../core/tags';
import { validate } from '../core/validation';
import { passes as passesFilters } from '../ec2/filters';
import type { Instance } from '../ec2/instance';
import { systems } from '../hosts/platform';
import { checkFilterKeys } from './filterKeys';
import { Invocation } from './invocation';
import type { Command } from './model';
import type { SsmWorld } from './state';

const DOCUMENT = 'AWS-RunShellScript';

/** Its only step, which GetCommandInvocation may be asked for. */
const STEP = 'aws:runShellScript';

/** Bytes of a document with its parameters. [botocore MaxDocumentSizeExceeded] */
const MAX_DOCUMENT = 65_536;

/** The combined output of a listed plugin; then it is cut. [botocore; AGENT] */
const MAX_LISTED_OUTPUT = 2500;

/** [botocore InstanceInformationFilterKey] */
const informationFilterKeys = [
  'InstanceIds', 'AgentVersion', 'PingStatus', 'PlatformTypes', 'ActivationIds', 'IamRole', 'ResourceType', 'AssociationStatus',
];

const AGENT_VERSION = '3.3.1230.0';

interface Target {
  readonly Key: string;
  readonly Values: readonly string[];
}

interface SendInput {
  readonly InstanceIds?: readonly string[];
  readonly Targets?: readonly Target[];
  readonly DocumentName: string;
  readonly TimeoutSeconds?: number;
  readonly Comment?: string;
  readonly Parameters?: Readonly<Record<string, readonly string[]>>;
  readonly OutputS3BucketName?: string;
  readonly CloudWatchOutputConfig?: object;
}

interface HistoryInput extends PageInput {
  readonly CommandId?: string;
  readonly InstanceId?: string;
}

interface InformationInput extends PageInput {
  readonly Filters?: readonly { readonly Key: string; readonly Values: readonly string[] }[];
  readonly InstanceInformationFilterList?: readonly { readonly key: string; readonly valueSet: readonly string[] }[];
}

/** Run Command. */
export const commandOperations: Record<string, Operation<SsmWorld>> = {
  SendCommand: (input: SendInput, call) => {
    const { world } = call;
    validate('ValidationException', { ...input }, {
      DocumentName: { required: true },
      TimeoutSeconds: { type: 'number', min: 30, max: 2_592_000 },
      Comment: { max: 100 },
      InstanceIds: { type: 'list', max: 50 },
      Targets: { type: 'list', max: 5 },
    });
    if (input.DocumentName.replace(/^arn:.*:document\//, '') !== DOCUMENT) {
      throw new ServiceError('InvalidDocument', `Document with name ${input.DocumentName} does not exist.`);
    }
    call.authorize('ssm:SendCommand', `arn:${world.partition}:ssm:${world.region}::document/${DOCUMENT}`);
    const instances = chosen(input, call);
    const { script, workingDirectory, executionTimeout } = readParameters(input);
    if (input.OutputS3BucketName !== undefined || input.CloudWatchOutputConfig !== undefined) {
      throw new ServiceError('InvalidOutputFolder', 'The simulator keeps no output in S3 or CloudWatch');
    }
    const id = world.random.uuid();
    const timeoutSeconds = input.TimeoutSeconds ?? 3600;
    // The console's total: what delivery may take and what the script may. [SSM23:monitor-commands]
    const expiresAt = call.now + (timeoutSeconds + executionTimeout) * 1000;
    const invocations = instances.map(instance => new Invocation(
      world, id, instance, { script, workingDirectory, executionTimeout, expiresAt },
    ));
    const command: Command = {
      id, documentName: DOCUMENT, parameters: input.Parameters
        ?? {}, comment: input.Comment ?? '', sentAt: call.now, expiresAt, timeoutSeconds, invocations,
    };
    world.ssm.commands.set(id, command);
    return { Command: commandItem(command) };
  },

  GetCommandInvocation: (input: { CommandId: string; InstanceId: string; PluginName?: string }, call) => {
    call.authorize('ssm:GetCommandInvocation');
    const command = call.world.ssm.commands.get(input.CommandId);
    const invocation = command?.invocations.find(each => each.instanceId === input.InstanceId);
    if (command === undefined || invocation === undefined || invocation.visibleAt > call.now) {
      throw new ServiceError('InvocationDoesNotExist', 'The command ID and managed node ID you specified didn\'t match any invocations. '
        + 'Verify the command ID and the managed node ID and try again.');
    }
    if (input.PluginName !== undefined && input.PluginName !== STEP) {
      throw new ServiceError('InvalidPluginName', 'The plugin name isn\'t valid.');
    }
    const { startedAt, endedAt } = invocation;
    return {
      CommandId: command.id,
      InstanceId: invocation.instanceId,
      Comment: command.comment,
      DocumentName: command.documentName,
      DocumentVersion: '$DEFAULT',
      PluginName: STEP,
      ResponseCode: invocation.responseCode,
      // Texts, unlike every other time of this protocol. [botocore]
      ExecutionStartDateTime: startedAt === undefined ? '' : new Date(startedAt).toISOString(),
      ExecutionElapsedTime: startedAt === undefined || endedAt === undefined ? '' : `PT${(endedAt - startedAt) / 1000}S`,
      ExecutionEndDateTime: endedAt === undefined ? '' : new Date(endedAt).toISOString(),
      Status: invocation.status,
      StatusDetails: invocation.statusDetails,
      StandardOutputContent: invocation.stdout,
      StandardOutputUrl: '',
      StandardErrorContent: invocation.stderr,
      StandardErrorUrl: '',
      CloudWatchOutputConfig: { CloudWatchLogGroupName: '', CloudWatchOutputEnabled: false },
    };
  },

  ListCommands: (input: HistoryInput, call) => {
    call.authorize('ssm:ListCommands');
    checkHistory(input);
    const { items, next } = page(history(input, call), input.MaxResults ?? 50, input.NextToken);
    return { Commands: items.map(commandItem), NextToken: next };
  },

  ListCommandInvocations: (input: HistoryInput & { Details?: boolean }, call) => {
    call.authorize('ssm:ListCommandInvocations');
    checkHistory(input);
    const all = history(input, call).flatMap(command => command.invocations
      .filter(invocation => invocation.visibleAt <= call.now && invocation.instanceId === (input.InstanceId ?? invocation.instanceId))
      .map(invocation => ({ command, invocation })));
    const { items, next } = page(all, input.MaxResults ?? 50, input.NextToken);
    const shown = items.map(({ command, invocation }) => invocationItem(command, invocation, input.Details ?? false));
    return { CommandInvocations: shown, NextToken: next };
  },

  CancelCommand: (input: { CommandId: string; InstanceIds?: string[] }, call) => {
    call.authorize('ssm:CancelCommand');
    const command = call.world.ssm.commands.get(input.CommandId);
    if (command === undefined) {
      throw new ServiceError('InvalidCommandId', 'The specified command ID isn\'t valid. Verify the ID and try again.');
    }
    command.invocations.filter(({ instanceId }) => input.InstanceIds?.includes(instanceId)
      ?? true).forEach(invocation => invocation.cancel());
    return {};
  },

  DescribeInstanceInformation: (input: InformationInput, call) => {
    call.authorize('ssm:DescribeInstanceInformation');
    const { ec2, ssm } = call.world;
    // [botocore InstanceInformationStringFilter]
    input.Filters?.forEach(filter => validate('ValidationException', { ...filter }, {
      Key: { required: true, min: 1 }, Values: { required: true, type: 'list', min: 1, max: 100, each: { min: 1 } },
    }));
    const filters = [
      ...(input.Filters ?? []).map(({ Key: Name, Values: Value }) => ({ Name, Value })),
      ...(input.InstanceInformationFilterList ?? []).map(({ key: Name, valueSet: Value }) => ({ Name, Value })),
    ];
    checkFilterKeys(filters.map(({ Name }) => Name), informationFilterKeys);
    const online = [...ec2.instances.values()].filter(instance => ssm.isOnline(instance));
    const found = online.filter(instance => passesFilters(filters, {
      InstanceIds: instance.id, PingStatus: 'Online', PlatformTypes: 'Linux', ResourceType: 'EC2Instance', IamRole: instance.host.roleName,
      AgentVersion: AGENT_VERSION, ActivationIds: undefined, AssociationStatus: undefined,
    }, instance.tags));
    const { items, next } = page(found, input.MaxResults ?? 50, input.NextToken);
    return { InstanceInformationList: items.map(instance => informationItem(instance, call)), NextToken: next };
  },
};

/** The instances that a command means: all must be online, and the caller allowed to send to each. */
function chosen(input: SendInput, call: Call<SsmWorld>): Instance[] {
  const { world } = call;
  const all = [...world.ec2.instances.values()];
  const ids = input.InstanceIds ?? all.filter(instance => (input.Targets ?? []).every(({ Key: key, Values: values }) =>
    key === 'InstanceIds' ? values.includes(instance.id) : values.includes(instance.tags.get(key.replace(/^tag:/, '')) ?? ''))
      && world.ssm.isOnline(instance),
  ).map(instance => instance.id);
  if (new Set(ids).size < ids.length) {
    throw new ServiceError('DuplicateInstanceId', 'You can\'t specify a managed node ID in more than one association.');
  }
  return ids.map(id => {
    const instance = world.ec2.instances.get(id);
    call.authorize('ssm:SendCommand', world.arn('ec2', `instance/${id}`), resourceTagConditions(instance?.tags
      ?? new Map(), 'ssm:resourceTag'));
    if (instance === undefined || !world.ssm.isOnline(instance)) {
      throw new ServiceError('InvalidInstanceId', `Instances [[${id}]] not in a valid state for account ${world.accountId}`);
    }
    return instance;
  });
}

function readParameters(
  { Parameters: parameters = {} }: SendInput,
): { script: string; workingDirectory?: string; executionTimeout: number } {
  const unknown = Object.keys(parameters).find(name => !['commands', 'workingDirectory', 'executionTimeout'].includes(name));
  const invalid = (message: string) => new ServiceError('InvalidParameters', message);
  if (unknown !== undefined) throw invalid(`Parameter ${unknown} is not defined in the document.`);
  if (parameters.commands === undefined || parameters.commands.length === 0) throw invalid('Parameter commands is required.');
  const notAList = Object.entries(parameters).find(([, value]) => !Array.isArray(value) || value.some(each => typeof each !== 'string'));
  if (notAList !== undefined) throw invalid(`Parameter ${notAList[0]} must be a list of strings.`);
  if (Buffer.byteLength(JSON.stringify(parameters)) > MAX_DOCUMENT) {
    throw new ServiceError('MaxDocumentSizeExceeded', 'The size limit of a document is 64 KB.');
  }
  const seconds = Number(parameters.executionTimeout?.[0] ?? 3600);
  return {
    script: parameters.commands.join('\n'),
    workingDirectory: parameters.workingDirectory?.[0] || undefined,
    // What is out of range falls back to an hour. [AGENT]
    executionTimeout: seconds >= 5 && seconds <= 172_800 ? seconds : 3600,
  };
}

/** Newest first. */
/** [botocore CommandId, InstanceId] */
const checkHistory = (input: HistoryInput) => validate('ValidationException', { ...input }, {
  CommandId: { min: 36, max: 36 }, InstanceId: { pattern: '(^i-(\\w{8}|\\w{17})$)|(^mi-\\w{17}$)' },
});

function history({ CommandId: id, InstanceId: instanceId }: HistoryInput, { world }: Call<SsmWorld>): Command[] {
  return [...world.ssm.commands.values()].reverse().filter(command => (id === undefined || command.id === id)
    && (instanceId === undefined || command.invocations.some(invocation => invocation.instanceId === instanceId)));
}

/** A command's status is that of its worst invocation, once all have ended. [SSM23:monitor-commands] */
function overall({ invocations }: Command): Pick<Invocation, 'status' | 'statusDetails'> {
  const running = invocations.find(({ ended }) => !ended);
  const failed = invocations.find(({ status }) => status !== 'Success');
  return running ?? failed ?? { status: 'Success', statusDetails: 'Success' };
}

function commandItem(command: Command): object {
  const { status, statusDetails } = overall(command);
  const ended = command.invocations.filter(invocation => invocation.ended);
  return {
    CommandId: command.id,
    DocumentName: command.documentName,
    DocumentVersion: '$DEFAULT',
    Comment: command.comment,
    ExpiresAfter: new Date(command.expiresAt),
    Parameters: command.parameters,
    InstanceIds: command.invocations.map(({ instanceId }) => instanceId),
    Targets: [],
    RequestedDateTime: new Date(command.sentAt),
    Status: status,
    StatusDetails: statusDetails,
    OutputS3BucketName: '',
    OutputS3KeyPrefix: '',
    MaxConcurrency: '50',
    MaxErrors: '0',
    TargetCount: command.invocations.length,
    CompletedCount: ended.length,
    ErrorCount: ended.filter(invocation => invocation.status !== 'Success').length,
    DeliveryTimedOutCount: ended.filter(invocation => invocation.statusDetails === 'DeliveryTimedOut').length,
    TimeoutSeconds: command.timeoutSeconds,
  };
}

function invocationItem(command: Command, invocation: Invocation, details: boolean): object {
  const { instanceId, status, statusDetails, responseCode, startedAt, endedAt } = invocation;
  return {
    CommandId: command.id,
    InstanceId: instanceId,
    Comment: command.comment,
    DocumentName: command.documentName,
    DocumentVersion: '$DEFAULT',
    RequestedDateTime: new Date(command.sentAt),
    Status: status,
    StatusDetails: statusDetails,
    CommandPlugins: details ? [{
      Name: STEP,
      Status: status,
      StatusDetails: statusDetails,
      ResponseCode: responseCode,
      ResponseStartDateTime: startedAt === undefined ? undefined : new Date(startedAt),
      ResponseFinishDateTime: endedAt === undefined ? undefined : new Date(endedAt),
      Output: combinedOutput(invocation),
    }] : [],
  };
}

/** [AGENT] */
function combinedOutput({ stdout, stderr }: Invocation): string {
  const output = stderr === '' ? stdout : `${stdout}\n----------ERROR-------\n${stderr}`;
  return output.length > MAX_LISTED_OUTPUT ? `${output.slice(0, MAX_LISTED_OUTPUT - 27)}\n---Output truncated---` : output;
}

function informationItem(instance: Instance, { now }: Call<SsmWorld>): object {
  const { platform } = instance.launch.image;
  const [name, version] = systems[platform].system;
  return {
    InstanceId: instance.id,
    PingStatus: 'Online',
    LastPingDateTime: new Date(now),
    AgentVersion: AGENT_VERSION,
    IsLatestVersion: true,
    PlatformType: platform === 'windows' ? 'Windows' : 'Linux',
    PlatformName: name,
    PlatformVersion: version,
    ResourceType: 'EC2Instance',
    IPAddress: instance.host.privateIp,
    ComputerName: `ip-${instance.host.privateIp?.replaceAll('.', '-')}`,
  };
}
