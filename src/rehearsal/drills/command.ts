import * as cloudhsmv2 from '@aws-sdk/client-cloudhsm-v2';
import * as ec2Commands from '@aws-sdk/client-ec2';
import * as kmsCommands from '@aws-sdk/client-kms';
import { cloudhsm } from '../../cloudhsm/client';
import { ec2 } from '../../ec2/client';
import { kms } from '../../kms/client';
import type { AwsClient, AwsService } from '../../run/aws';
import type { Placeholder, Scene } from './scene';

/** By the AWS CLI's name for it. */
const services: Readonly<Record<string, { readonly service: AwsService<AwsClient>; readonly commands: object }>> = {
  cloudhsmv2: { service: cloudhsm, commands: cloudhsmv2 },
  ec2: { service: ec2, commands: ec2Commands },
  kms: { service: kms, commands: kmsCommands },
};

/** Options whose value is a list, also of one. */
const lists = new Set(['instance-ids', 'tag-key-list']);

/**
 * Runs a line for the AWS CLI, as `aws kms enable-key --key-id KEY_ID`, on the simulated account: without the AWS CLI, which nobody needs
 * for a rehearsal.
 * @returns the line as a person would have typed it
 */
export async function runCommand(scene: Scene, line: string): Promise<string> {
  const typed = filledIn(scene, line);
  const [, service = '', operation = '', ...words] = typed.split(' ');
  const { service: of, commands } = services[service]!;
  const Command = (commands as Record<string, new (input: object) => unknown>)[`${pascal(operation)}Command`]!;
  await scene.aws(of).send(new Command(membersOf(words)));
  return typed;
}

export const filledIn = ({ ids }: Scene, line: string): string =>
  line.replace(/\b[A-Z]+(?:_[A-Z]+)*\b/g, word => ids[word as Placeholder] ?? word);

/** `--key-id 1234 --pending-window-in-days 7` → `{ KeyId: '1234', PendingWindowInDays: 7 }` */
function membersOf(words: readonly string[]): Record<string, unknown> {
  const members: Record<string, unknown> = {};
  for (let at = 0; at < words.length; at += 2) {
    const option = words[at]!.slice('--'.length);
    const value = /^\d+$/.test(words[at + 1]!) ? Number(words[at + 1]) : words[at + 1]!;
    members[pascal(option)] = lists.has(option) ? [value] : value;
  }
  return withPermission(members);
}

/** `--protocol tcp --port 2223-2225 --source-group sg-…`, which the AWS CLI makes an IpPermissions of. */
function withPermission({ Protocol, Port, SourceGroup, ...members }: Record<string, unknown>): Record<string, unknown> {
  if (Protocol === undefined) return members;
  const [FromPort, ToPort] = String(Port).split('-').map(Number);
  return { ...members, IpPermissions: [{ IpProtocol: Protocol, FromPort, ToPort, UserIdGroupPairs: [{ GroupId: SourceGroup }] }] };
}

/** `enable-key` → `EnableKey` */
const pascal = (name: string): string => name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
