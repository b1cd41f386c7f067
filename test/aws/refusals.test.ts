import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { awsClients } from '../../src/aws/clients';
import { sts } from '../../src/aws/identity';
import { type Cause, causeOf, causes, type Refused, remedyFor } from '../../src/aws/refusals';
import { requestHandler } from '../../src/aws/requestHandler';
import { systemClock } from '../../src/clock';
import { ConfigurationError, explain } from '../../src/errors';
import { knownStates } from '../../src/fsx/states';
import { connectionErrors } from '../../src/kms/connectionErrors';
import { keyTrouble } from '../../src/kms/keyStates';

const root = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const declarations = (client: string, file: string): string => read(`node_modules/@aws-sdk/client-${client}/dist-types/${file}`);

/** All sources of the product. */
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts') && !file.startsWith('simulator'))
  .map(file => ({ file: `src/${file}`, text: read(`src/${file}`) }));

/** The SDK's clients, by the names that IAM has for the services. */
const clients: Readonly<Record<string, string>> = {
  'cloudhsm-v2': 'cloudhsm', 'cloudwatch-logs': 'logs', 'ec2': 'ec2', 'fsx': 'fsx', 'iam': 'iam', 'kms': 'kms', 'lambda': 'lambda',
  'ssm': 'ssm', 'sts': 'sts',
};

/** Every error that the models declare for a call that the product makes, as `service:Operation Error`. */
const declared = Object.entries(clients).flatMap(([client, service]) => {
  const statement = new RegExp(`import \\{([^}]*)\\} from '@aws-sdk/client-${client}'`, 'g');
  const imports = sources.flatMap(({ text }) => [...text.matchAll(statement)].map(match => match[1]!));
  const names = imports.join(',').split(',').map(name => name.trim());
  const calls = new Set(names.flatMap(name => /^(\w+)Command$/.exec(name)?.[1] ?? /^paginate(\w+)$/.exec(name)?.[1] ?? []));
  return [...calls].flatMap(call => [...declarations(client, `commands/${call}Command.d.ts`).matchAll(/@throws \{@link (\w+)\}/g)]
    .map(match => match[1]!)
    .filter(error => !/^(CloudHSMV2|CloudWatchLogs|EC2|FSx|IAM|KMS|Lambda|SSM|STS)ServiceException$/.test(error))
    .map(error => ({ service, operation: `${service}:${call}`, error })));
});

/** Errors that come to no reader as they are: a code path has its own answer to them. */
const handled: readonly [operation: RegExp, error: RegExp, file: string, proof: string][] = [
  [/^sts:AssumeRoleWithWebIdentity/, /^(ExpiredToken|InvalidIdentityToken|IDPRejectedClaim|IDPCommunicationError|RegionDisabled)/,
    'src/aws/stsRefusal.ts', 'IDPCommunicationError'],
  [/^kms:DeleteCustomKeyStore/, /^CustomKeyStoreHasCMKs/, 'src/kms/delete.ts', 'CustomKeyStoreHasCMKsException'],
  [/^kms:Sign/, /^DryRunOperation/, 'src/kms/signingKey.ts', 'DryRunOperationException'],
  [/^ssm:PutParameter/, /^ParameterAlreadyExists/, 'src/ssm/parameters.ts', 'ParameterAlreadyExists'],
  [/^ssm:GetCommandInvocation/, /^(InvocationDoesNotExist|InvalidPluginName)/, 'src/ssm/commands.ts', 'InvocationDoesNotExist'],
];

/** Errors about what we never send; the reason says why they cannot come. */
const impossible: readonly [operation: RegExp, error: RegExp, why: string][] = [
  [/^kms:/, /^Xks/, 'external key stores are not made'],
  [/^kms:(Encrypt|Decrypt)/, /^DryRunOperation/, 'DryRun is for Sign alone'],
  [/^fsx:/, /^(ActiveDirectoryError|InvalidExportPath|InvalidImportPath|InvalidPerUnitStorageThroughput)/, 'of Windows and Lustre'],
  [/^ssm:/, /^(InvalidNotificationConfig|InvalidOutputFolder|InvalidRole)/, 'commands have no notification, bucket or role'],
  [/^ssm:PutParameter/, /^(InvalidPolicyAttribute|InvalidPolicyType|PoliciesLimitExceeded)/, 'parameters have no policies'],
];

/** AWS says no more of it than that "an error occurred", so nobody can say what helps. */
const unexplained = ['CloudHsmServiceException'];

const answer = (name: string, operation: string, more: Partial<Refused> = {}): Refused =>
  Object.assign(new Error('no'), { name, operation, $metadata: { httpStatusCode: 400 } }, more);

test('what EC2 does not say in plain words can be read with another command', () => {
  const message = 'You are not authorized to perform this operation. Encoded authorization failure message: AbC';
  expect(remedyFor(answer('UnauthorizedOperation', 'ec2:RunInstances', { message }))).toMatch(/aws sts decode-authorization-message/);
});

test('what is no error of AWS\'s is told as it is', () => {
  expect([explain('a text'), explain(new TypeError())]).toEqual(['a text', 'TypeError']);
  expect(remedyFor(Object.assign(new Error('no'), { name: 'ThrottlingException' }))).toBeUndefined();
});

test('what helps is said once: by whoever knows best, or else by AWS\'s code', () => {
  const cause = Object.assign(new Error('no'), { operation: 'kms:Encrypt', advice: 'Wait.' });
  expect(explain(new ConfigurationError('Mine.', { remedy: 'Fix it.', cause }))).toBe('Mine.\nFix it.\nCause: kms:Encrypt: no');
  expect(explain(new Error('Mine.', { cause }))).toBe('Mine.\nCause: kms:Encrypt: no\nWait.');
});

describe('every error that a model declares for a call of ours', () => {
  test('is of a call that is found in the sources', () => {
    expect(new Set(declared.map(({ service }) => service))).toEqual(new Set(Object.values(clients).filter(service => service !== 'ec2')));
    expect(declared.length).toBeGreaterThan(300);
  });

  test('has a cause in the table, or a code path of its own', () => {
    const left = declared.filter(({ operation, error }) => causeOf(answer(error, operation)) === undefined
      && ![...handled, ...impossible].some(([of, errors]) => of.test(operation) && errors.test(error)) && !unexplained.includes(error));
    expect(left.map(({ operation, error }) => `${operation} ${error}`)).toEqual([]);
  });

  test.each(handled)('%s %s: by %s', (operation, error, file, proof) => {
    expect(declared.some(each => operation.test(each.operation) && error.test(each.error))).toBe(true);
    expect(read(file)).toContain(proof);
  });

  test.each(impossible)('%s %s cannot come, since %s', (operation, error) => {
    expect(declared.some(each => operation.test(each.operation) && error.test(each.error))).toBe(true);
  });

  test('that says nothing gets no invented remedy', () => {
    for (const name of unexplained) expect(remedyFor(answer(name, 'cloudhsm:DeleteHsm'))).toBeUndefined();
    expect(remedyFor(answer('ACodeOfNextYear', 'ec2:RunInstances'))).toBeUndefined();
    // A failure of AWS's own is over by itself, whatever it is called.
    expect(remedyFor(answer('ACodeOfNextYear', 'ec2:RunInstances', { $metadata: { httpStatusCode: 503 } }))).toMatch(/[Rr]un again/);
  });
});

/** What EC2's guide and the services' common errors have, which no model declares [EC2ERR; STSAPI:CommonErrors]. */
const undeclared = [
  ...`InstanceLimitExceeded VcpuLimitExceeded InsufficientFreeAddressesInSubnet InvalidSubnetID.NotFound InvalidGroup.NotFound
    InvalidParameter InvalidParameterCombination SecurityGroupsPerInterfaceLimitExceeded SecurityGroupLimitExceeded
    UnauthorizedOperation Unsupported InsufficientInstanceCapacity RequestLimitExceeded InternalError
    InternalFailure ServiceUnavailable Unavailable AuthFailure RequestExpired
    DependencyViolation IncorrectInstanceState OptInRequired PendingVerification Blocked`
    .split(/\s+/).map(name => [name, 'ec2:RunInstances']),
  ...`AccessDeniedException ExpiredTokenException IncompleteSignature InvalidClientTokenId UnrecognizedClientException SignatureDoesNotMatch
    InvalidSignatureException OptInRequired ThrottlingException ServiceUnavailable InternalFailure`
    .split(/\s+/).map(name => [name, 'kms:CreateKey']),
  ['CloudHsmResourceLimitExceededException', 'cloudhsm:CreateHsm'],
] as [string, string][];

test.each(undeclared)('%s of %s has a cause, though no model declares it', (name, operation) => {
  expect(remedyFor(answer(name, operation))).toMatch(/.{20,}\.$/);
});

describe('no remedy can mislead', () => {
  const shown = causes.map((cause): [string, Cause] => [cause.remedy(answer('Any', 'kms:CreateKey')), cause]);

  test.each(shown)('%s', (remedy, { passes }) => {
    expect(remedy).toMatch(/^[A-Z][^]*\.$/);
    expect(remedy).not.toMatch(/\.\.|undefined/);
    // What lasts is not over by another run: something else has to be done first.
    const [first = ''] = remedy.split(/[.:]/);
    if (!passes) expect(first).not.toMatch(/^Run again|passes by itself/);
    if (!passes) expect(remedy.replace(/,? ?(then )?run again.*?[.,]/gi, '').trim().length).toBeGreaterThan(30);
    if (passes) expect(remedy).toMatch(/[Rr]un again/);
  });

  test('a quota is named, and where more of it is to be had', () => {
    const cases: [Refused, RegExp][] = [
      [answer('LimitExceededException', 'kms:CreateCustomKeyStore'), /custom key stores, 10/],
      [answer('CloudHsmResourceLimitExceededException', 'cloudhsm:CreateCluster'), /CloudHSM clusters, 4/],
      [answer('CloudHsmInvalidRequestException', 'cloudhsm:CreateHsm', { message: 'You have reached the limit of HSMs.' }), /HSMs, 6/],
      [answer('ServiceLimitExceeded', 'fsx:CreateFileSystem', { Limit: 'TOTAL_STORAGE' }), /SSD storage capacity/],
      [answer('ServiceLimitExceeded', 'fsx:CreateVolume', { Limit: 'A_LIMIT_OF_NEXT_YEAR' }), /A_LIMIT_OF_NEXT_YEAR/],
      [answer('VcpuLimitExceeded', 'ec2:RunInstances'), /vCPUs/],
      [answer('ParameterLimitExceeded', 'ssm:PutParameter'), /parameters/],
    ];
    for (const [refused, named] of cases) {
      expect(remedyFor(refused)).toMatch(named);
      expect(remedyFor(refused)).toMatch(/Service Quotas/);
      expect(remedyFor(refused)).not.toMatch(/[Rr]un again/);
    }
    const limits = /ServiceLimit: \{([^}]*)\}/.exec(declarations('fsx', 'models/enums.d.ts'))![1]!.match(/(?<=readonly )\w+/g)!;
    const ours = limits.filter(limit => !/CACHE|COPY/.test(limit));
    expect(ours.filter(Limit => remedyFor(answer('ServiceLimitExceeded', 'fsx:CreateFileSystem', { Limit }))!.includes(Limit))).toEqual([]);
  });

  test.each<[string, RegExp]>([
    ['because no identity-based policy allows the kms:CreateKey action', /^Allow kms:CreateKey in the policies of the role/],
    ['because no resource-based policy allows the kms:CreateKey action', /^Allow .* key policy/],
    ['because no permissions boundary allows the kms:CreateKey action', /^Allow .* in the permissions boundary/],
    ['because no session policy allows the kms:CreateKey action', /^Allow .* in the session policy/],
    ['because no service control policy allows the kms:CreateKey action', /^Allow .* your organization/],
    ['because no VPC endpoint policy allows the kms:CreateKey action', /^Allow .* VPC endpoint/],
    ['with an explicit deny in a service control policy', /^A statement with Deny .* your organization/],
    ['with an explicit deny in a permissions boundary', /^A statement with Deny .* boundary/],
    ['with an explicit deny in a session policy', /^A statement with Deny .* session/],
    ['with an explicit deny in a resource control policy', /^A statement with Deny .* resource control/],
    ['with an explicit deny', /^A statement with Deny .* in one of the policies/],
  ])('IAM\'s "%s" is fixed where that policy is', (reason, told) => {
    const message = `User: arn:aws:sts::111122223333:assumed-role/x/y is not authorized to perform: kms:CreateKey on resource: * ${reason}`;
    const remedy = remedyFor(answer('AccessDeniedException', 'kms:CreateKey', { message }));
    expect(remedy).toMatch(told);
    if (reason.includes('deny')) expect(remedy).not.toMatch(/Allow kms/);
  });
});

describe('every state that a model declares', () => {
  const enumOf = (client: string, file: string, name: string): string[] =>
    new RegExp(`const ${name}: \\{([^}]*)\\}`).exec(declarations(client, file))![1]!.match(/(?<=readonly )\w+/g)!;

  test('of FSx has words', () => {
    const names = ['FileSystemLifecycle', 'StorageVirtualMachineLifecycle', 'VolumeLifecycle'];
    const states = names.flatMap(name => enumOf('fsx', 'models/enums.d.ts', name));
    expect(states.filter(state => !knownStates.includes(state))).toEqual([]);
  });

  test('of a key in an HSM has words', () => {
    const never = ['PendingImport', 'PendingReplicaDeletion'];
    const states = enumOf('kms', 'models/enums.d.ts', 'KeyState').filter(state => state !== 'Enabled' && !never.includes(state));
    for (const KeyState of states as 'Disabled'[]) {
      expect(keyTrouble({ KeyId: 'x', KeyState }, undefined)!.remedy).not.toMatch(/Nobody here knows/);
    }
  });

  test('of why a key store on CloudHSM does not connect has words', () => {
    const codes = enumOf('kms', 'models/enums.d.ts', 'ConnectionErrorCodeType').filter(code => !code.startsWith('XKS'));
    expect(Object.keys(connectionErrors).sort()).toEqual(codes.sort());
  });
});

describe('who answers is not AWS', () => {
  const said = async (status: number, body: string): Promise<string> => {
    const server = createServer((_, response) => response.writeHead(status, { 'content-type': 'text/html' }).end(body));
    await new Promise<void>(ready => { server.listen(0, '127.0.0.1', ready); });
    const clock = systemClock;
    const aws = awsClients({
      region: 'eu-central-1', clock, requestHandler: await requestHandler(clock),
      environment: { AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
      credentials: { current: async () => ({ accessKeyId: 'x', secretAccessKey: 'y' }), discard: () => false },
    });
    const told = await aws.once(sts).send(new GetCallerIdentityCommand({})).then(() => 'sent', explain);
    server.closeAllConnections();
    server.close();
    return told;
  };

  test('but a proxy that wants a password', async () => {
    await expect(said(407, '<html>Proxy Authentication Required</html>')).resolves.toMatch(/\n.*user and password in HTTPS_PROXY/);
  });

  test('but a page of somebody else', async () => {
    await expect(said(403, '<!DOCTYPE html><br>Blocked by your company')).resolves.toMatch(/\n.*was not AWS.*proxy/);
  });
});

test.each<[string, RegExp]>([
  ['ENOTFOUND', /no way to that service/], ['ECONNREFUSED', /no way to that service/],
  ['ECONNRESET', /Run again/], ['ETIMEDOUT', /Run again/],
  ['SELF_SIGNED_CERT_IN_CHAIN', /NODE_EXTRA_CA_CERTS/], ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', /NODE_EXTRA_CA_CERTS/],
  ['CERT_HAS_EXPIRED', /NODE_EXTRA_CA_CERTS/],
])('nobody answers: %s is told by what helps', (code, told) => {
  expect(remedyFor(answer('Error', 'kms:DescribeKey', { code, $metadata: {} }))).toMatch(told);
});
