import type { MessageMember, Service } from '../core/service';
import { commandOperations } from './commands';
import { parameterOperations } from './parameters';
import type { SsmWorld } from './state';

/** Most of its errors have a `message`, some a `Message`, and some have none. [botocore ssm] */
const capital = ['InvalidDocument', 'InvalidInstanceId', 'InvalidNextToken', 'InvalidParameters', 'MaxDocumentSizeExceeded',
  'ValidationException'];
const mute = ['DuplicateInstanceId', 'InvalidCommandId', 'InvalidFilterKey', 'InvalidOutputFolder', 'InvalidPluginName',
  'InvalidResourceId', 'InvalidResourceType', 'InvocationDoesNotExist'];

function messageMember(code: string): MessageMember | undefined {
  if (mute.includes(code)) return undefined;
  return capital.includes(code) ? 'Message' : 'message';
}

export const ssmService: Service<SsmWorld> = {
  name: 'ssm',
  protocol: 'json',
  target: 'AmazonSSM',
  messageMember,
  operations: { ...commandOperations, ...parameterOperations },
};
