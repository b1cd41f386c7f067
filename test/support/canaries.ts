import { createPrivateKey } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { RawInputs } from '../../src/inputs/table';
import { example } from '../../src/simulator/account';
import type { Simulator } from '../../src/simulator/server';
import { testAuthority } from './authority';

/** Secrets that are known again wherever they turn up; with characters that each encoding writes in another way. */
export const canaries = {
  adminPassword: 'CANARY+admin/0&1%2<3>=4',
  passphrase: 'CANARY passphrase & more',
  githubToken: 'github_pat_CANARY_0123456789abcdef',
  requestToken: 'CANARY-request-token-0123456789',
} as const;

/** Hands the canaries to a simulated account; its environment then holds the request token, and the inputs the others. */
export async function hide({ world, env }: Simulator, authority: 'brought' | 'made'): Promise<RawInputs> {
  const { github } = world;
  github.tokens.set(canaries.githubToken, github.tokens.get(example.secretsToken)!);
  github.jobs.set(canaries.requestToken, github.jobs.get(example.idTokenRequestToken)!);
  env.ACTIONS_ID_TOKEN_REQUEST_TOKEN = canaries.requestToken;
  const given = { 'github-token': canaries.githubToken, 'admin-password': canaries.adminPassword };
  if (authority === 'made') return given;
  const { 'ca-certificate': certificate, 'ca-private-key': key } = await testAuthority();
  const sealed = createPrivateKey(key).export({
    type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: canaries.passphrase,
  }) as string;
  return { ...given, 'ca-certificate': certificate, 'ca-private-key': sealed, 'ca-key-passphrase': canaries.passphrase };
}

/** A secret of a run, and the requests that are meant for it: `service:Operation`, or the beginning of that. */
export interface Secret {
  readonly name: string;
  readonly value: string;
  readonly meantFor: readonly string[];
}

/** Programs on a worker tell the simulator what they were given; a real one keeps it to itself. */
const standIns = 'worker:POST /worker';

/** Every secret of the runs that the simulator has seen, those among them that were made on the way. */
export async function secretsOf({ world, requests }: Simulator): Promise<Secret[]> {
  const { 'ca-private-key': caKey } = await testAuthority();
  const asked = (operation: string) => requests.filter(request => request.operation === operation).map(({ body }) => body);
  const kmsPasswords = asked('PutParameter')
    .map(body => JSON.parse(body) as { Name: string; Value: string })
    .filter(({ Name }) => Name.endsWith('/kmsuser-password'));
  const idTokens = asked('AssumeRoleWithWebIdentity').map(body => new URLSearchParams(body).get('WebIdentityToken')!);
  const sessions = [...world.sts.sessions.values()].filter(({ principal }) => principal.roleName === example.deployRole);
  const madeKey = world.github.secretsOf(example.repository).SAFE_STORAGE_CA_PRIVATE_KEY;
  return [
    { name: 'admin password', value: canaries.adminPassword, meantFor: ['ssm:PutParameter', standIns] },
    ...kmsPasswords.map(({ Value }) => ({
      name: 'kmsuser password', value: Value, meantFor: [
        'ssm:PutParameter', 'kms:CreateCustomKeyStore', 'kms:UpdateCustomKeyStore', standIns,
      ],
    })),
    { name: 'CA key', value: caKey, meantFor: [] },
    ...madeKey === undefined ? [] : [{ name: 'made CA key', value: madeKey, meantFor: [] }],
    { name: 'passphrase', value: canaries.passphrase, meantFor: [] },
    { name: 'github-token', value: canaries.githubToken, meantFor: [] },
    { name: 'request token', value: canaries.requestToken, meantFor: [] },
    ...idTokens.map(value => ({ name: 'id-token', value, meantFor: ['sts:AssumeRoleWithWebIdentity'] })),
    ...sessions.flatMap(({ secretAccessKey, sessionToken }) => [
      { name: 'session key', value: secretAccessKey, meantFor: [standIns] },
      { name: 'session token', value: sessionToken, meantFor: [standIns] },
    ]),
  ];
}

/** All texts that AWS, GitHub and the workers' machines were left with, by where they are. */
export function left({ world, requests }: Simulator): Text[] {
  const text = (value: unknown) => JSON.stringify(value, (key, part: unknown) => {
    if (key === 'world') return undefined;
    return part instanceof Map ? [...part] : part;
  });
  return [
    ...requests.map(({ service, operation, body }): Text => [`${service}:${operation}`, body]),
    ...world.hosts.processes.map(({ argv }): Text => ['arguments of a process', text(argv)]),
    ...world.hosts.scripts.map((script): Text => ['script', text(script)]),
    ...[...world.ec2.instances.values()].flatMap(({ launch, tags }): Text[] => [['user data', text(launch)], ['tags', text(tags)]]),
    ...[...world.ssm.commands.values()].map((command): Text => ['SSM\'s history', text(command)]),
    ...[
      ...world.cloudhsm.clusters.values(), ...world.kms.keys.values(), ...world.fsx.fileSystems.values(),
    ].map(({ tags }): Text => ['tags', text(tags)]),
  ];
}

export type Text = readonly [where: string, text: string];

/** Where a secret is and should not be, in whatever disguise; each as `NAME in PLACE`. */
export function leaks(secrets: readonly Secret[], texts: readonly Text[]): string[] {
  const unfolded = texts.map(([where, text]): Text => [where, unfold(text)]);
  return [...new Set(secrets.flatMap(({ name, value, meantFor }) => {
    const looks = disguises(value);
    return unfolded
      .filter(([where, text]) => !meantFor.some(place => where.startsWith(place)) && looks.some(look => text.includes(look)))
      .map(([where]) => `${name} in ${where}`);
  }))];
}

/** What a secret may look like in a text. Of PEM, each line and all of them without breaks. */
export function disguises(secret: string): string[] {
  const body = secret.includes('-----BEGIN') ? secret.split('\n').filter(line => /^[A-Za-z0-9+/=]{16,}$/.test(line)) : [];
  return body.length > 0 ? [...body, ...encodings(body.join(''))] : encodings(secret);
}

function encodings(plain: string): string[] {
  const bytes = Buffer.from(plain);
  // In base64 a text looks different by where it begins; what its neighbours have a part in is left out.
  const base64 = [0, 1, 2].map(before => Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
    .slice([0, 2, 3][before], Math.floor((before + bytes.length) / 3) * 4));
  const html = plain.replace(
    /[&<>"']/g, character => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' })[character]!,
  );
  return [...new Set([
    plain, ...base64, ...base64.map(text => text.replace(/\+/g, '-').replace(/\//g, '_')), bytes.toString('hex'), html,
    JSON.stringify(plain).slice(1, -1), encodeURIComponent(plain), new URLSearchParams({ x: plain }).toString().slice(2),
  ])];
}

/** A text with what is packed in it: base64, compressed or not, as the workers' scripts report. */
function unfold(text: string): string {
  const packed = text.match(/[A-Za-z0-9+/]{40,}={0,2}/g) ?? [];
  return [text, ...packed.map(part => {
    const bytes = Buffer.from(part, 'base64');
    try {
      return gunzipSync(bytes).toString();
    } catch {
      return bytes.toString('latin1');
    }
  })].join('\n');
}
