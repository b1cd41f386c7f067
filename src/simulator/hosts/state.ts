import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { event } from '../core/event';
import type { Platform } from '../core/platform';
import type { Reply } from '../core/wire';
import type { Host } from '../ec2/host';
import type { InstanceEvent } from '../ec2/instance';
import { environmentNames, type Environment, type Program, type ProgramAnswer, type ProgramCall, type ProgramWorld } from './program';
import { awsPrograms } from './programs/aws';
import { clientPrograms } from './programs/client';
import { filePrograms } from './programs/files';
import { packagePrograms } from './programs/packages';
import { systemPrograms } from './programs/system';
import { type Disk, Sandbox } from './sandbox';
import { Work } from './work';

/** A stand-in that was called. */
export interface ProcessRecord {
  /** Virtual time, milliseconds since the epoch. */
  readonly at: number;
  readonly hostId: string;
  /** The program's name and its arguments: what anybody on the host could have read in `ps`. */
  readonly argv: readonly string[];
  readonly env: Environment;
  readonly stdin: string;
}

/** A script that was run on a host. */
export interface ScriptRecord {
  readonly at: number;
  readonly hostId: string;
  /** As it was handed over. */
  readonly text: string;
}

/** What came of a script; no exit code where it was killed. */
export interface ScriptResult {
  readonly exitCode?: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a file keeps of all hosts. */
interface KeptHosts {
  readonly processes: readonly ProcessRecord[];
  readonly scripts: readonly ScriptRecord[];
  readonly disks: readonly Disk[];
}

interface ScriptOptions {
  /** Names it for {@link Hosts.kill}. */
  readonly id: string;
  readonly workingDirectory?: string;
  /** Virtual time at which it is killed, milliseconds since the epoch. */
  readonly deadline?: number;
}

/** Real milliseconds after which a script that does not end is killed where time stands still: it waits for something that cannot come. */
const PATIENCE = 60_000;

const programs: Readonly<Record<string, Program>> = {
  ...clientPrograms, ...packagePrograms, ...filePrograms, ...awsPrograms, ...systemPrograms,
};

/** The machines of the simulated world, whose scripts are run for real. */
export class Hosts {
  private static readonly killed = event('script.deadline', (hosts: Hosts, id: string) => hosts.kill(id));

  /** The simulator's address, which the server sets when it has one. */
  url = '';
  /** Every call of a stand-in, in order. */
  readonly processes: ProcessRecord[] = [];
  /** Every script, in order. */
  readonly scripts: ScriptRecord[] = [];
  private readonly sandboxes = new Map<string, Sandbox>();
  /** Disks that a file has kept, by their hosts, until something runs there again. */
  private readonly disks = new Map<string, Disk>();
  /** The hosts whose folder was made for them, and goes with them. */
  private readonly disposable = new Set<string>();
  private readonly running = new Map<string, { readonly host: Host; readonly child: ChildProcess }>();
  /** The `sleep`s that have not been told yet that they are over, and whether they are. */
  private readonly naps = new Map<string, boolean>();
  private count = 0;

  constructor(private readonly world: ProgramWorld) {
    world.ec2.listeners.push(told => this.follow(told));
  }

  /**
   * Runs a script as the SSM agent does: `sh -c FILE`, as its host's root, with next to nothing in its environment.
   * Virtual time stands still while it works, and passes while it sleeps. [AGENT]
   */
  async run(host: Host, script: string, options: ScriptOptions): Promise<ScriptResult> {
    const { clock } = this.world;
    const sandbox = this.sandboxOf(host);
    this.scripts.push({ at: clock.now(), hostId: host.id, text: script });
    const folder = join(sandbox.root, 'var/lib/amazon/ssm', host.id, 'document/orchestration', options.id);
    mkdirSync(folder, { recursive: true });
    const file = join(folder, '_script.sh');
    writeFileSync(file, sandbox.relocate(script), { mode: 0o700 });

    const child = spawn('sh', ['-c', file], {
      cwd: options.workingDirectory === undefined ? folder : sandbox.file(sandbox.relocate(options.workingDirectory), sandbox.root),
      // No HOME [AGENT #427]. TMPDIR keeps temporary files of the host out of this machine's.
      env: { PATH: sandbox.path, TMPDIR: join(sandbox.root, 'tmp'), SSM_COMMAND_ID: options.id },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    this.running.set(options.id, { host, child });
    sandbox.work.begin();
    const impatience = clock.runs ? undefined : setTimeout(() => this.kill(options.id), PATIENCE);
    if (options.deadline !== undefined) clock.schedule(options.deadline, Hosts.killed(this, options.id));
    try {
      return await resultOf(child);
    } finally {
      clearTimeout(impatience);
      this.running.delete(options.id);
      sandbox.work.end();
    }
  }

  /** Runs the script in an instance's user data. */
  boot(host: Host, userData: string): void {
    void this.run(host, userData, { id: `boot-${host.id}` });
  }

  /** Ends a script and everything that it started. */
  kill(id: string): void {
    const pid = this.running.get(id)?.child.pid;
    if (pid === undefined) return;
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has just ended by itself.
    }
  }

  /** The host has lost its power: its scripts end. */
  halt(hostId: string): void {
    for (const [id, { host }] of this.running) {
      if (host.id === hostId) this.kill(id);
    }
  }

  /** The host is gone for good, and its disk with it. */
  forget(hostId: string): void {
    this.disks.delete(hostId);
    if (this.disposable.delete(hostId)) this.sandboxes.get(hostId)?.delete();
    this.sandboxes.delete(hostId);
  }

  /** Ends all scripts and deletes all folders that were made for hosts. */
  close(): void {
    for (const id of this.running.keys()) this.kill(id);
    for (const hostId of this.sandboxes.keys()) this.forget(hostId);
  }

  /** What the host has installed and keeps on its disk. */
  sandboxOf(host: Host): Sandbox {
    const known = this.sandboxes.get(host.id);
    if (known !== undefined) {
      // Its network and its role may have changed since the last script.
      known.host = host;
      return known;
    }
    const root = realpathSync(mkdtempSync(join(tmpdir(), `simulated-${host.id}-`)));
    this.disposable.add(host.id);
    const image = this.world.ec2.instances.get(host.id)?.launch.image;
    const made = this.add(root, host, { name: image?.platform ?? 'amzn2023', architecture: image?.architecture ?? 'x86_64' });
    const disk = this.disks.get(host.id);
    this.disks.delete(host.id);
    if (disk !== undefined) made.putBack(disk);
    return made;
  }

  /** A host whose disk is an existing folder, which stays. */
  addAt(root: string, host: Host, platform: Platform): Sandbox {
    this.forget(host.id);
    return this.add(realpathSync(root), host, platform);
  }

  /** What was run, and the disks; a script that runs is lost, as on a machine that loses its power. */
  keep(): KeptHosts {
    const disks = [...this.sandboxes.values()].filter(({ host }) => this.disposable.has(host.id)).map(sandbox => sandbox.keep());
    return { processes: this.processes, scripts: this.scripts, disks: [...disks, ...this.disks.values()] };
  }

  putBack({ processes, scripts, disks }: KeptHosts): void {
    this.processes.push(...processes);
    this.scripts.push(...scripts);
    for (const disk of disks) this.disks.set(disk.host.id, disk);
  }

  /** Whether a machine of AWS's asks by this path, or as this principal: it lives on when a client dies. */
  isMachine({ path, principal }: { readonly path?: string; readonly principal?: string }): boolean {
    return [...this.sandboxes.values()].some(({ host, token }) =>
      host.kind !== 'runner' && (path?.startsWith(`/worker/${token}/`) === true || principal?.endsWith(`/${host.id}`) === true));
  }

  /** Answers a stand-in: its exit code (or `wait …` while virtual time passes, or `real`), stdout and stderr, a line each, escaped. */
  async handle(_method: string, path: string, _headers: Readonly<Record<string, string>>, body: string): Promise<Reply> {
    const [, , token, program = ''] = path.split('/');
    const sandbox = [...this.sandboxes.values()].find(each => each.token === token);
    if (sandbox === undefined) return { status: 403, headers: {}, body: '' };
    const {
      stdout = '', stderr = '', exitCode,
    } = await this.perform(readCall(body, { world: this.world, sandbox, url: this.url, program }));
    const lines = [String(exitCode), escaped(stdout), escaped(stderr), ''];
    return { status: 200, headers: { 'content-type': 'text/plain' }, body: lines.join('\n') };
  }

  private follow(told: InstanceEvent): void {
    switch (told.event) {
      case 'boot': return this.boot(told.host, told.userData);
      case 'halt': return this.halt(told.instanceId);
      case 'forget': return this.forget(told.instanceId);
    }
  }

  private async perform(call: ProgramCall): Promise<Omit<ProgramAnswer, 'exitCode'> & { exitCode: string | number }> {
    const [first = ''] = call.args;
    if (first.startsWith('wait ')) return this.afterNap(first.slice('wait '.length));
    const { sandbox, program: name, args, env, stdin } = call;
    this.processes.push({ at: this.world.clock.now(), hostId: sandbox.host.id, argv: [name, ...args], env, stdin });
    if (name === 'sleep') return this.nap(call);
    const program = programs[name];
    return program === undefined ? { stderr: `${name}: command not found\n`, exitCode: 127 } : program(call);
  }

  /** Lets virtual time pass for `sleep`. */
  private nap({ args, sandbox }: ProgramCall): { stderr?: string; exitCode: string | number } {
    const seconds = secondsOf(args);
    if (seconds === undefined) return { stderr: `sleep: invalid time interval '${args.join(' ')}'\n`, exitCode: 1 };
    const id = String(++this.count);
    this.naps.set(id, false);
    void sandbox.work.sleep(this.world.durations.lasting(seconds * 1000)).then(() => this.naps.set(id, true));
    return { exitCode: `wait ${id}` };
  }

  private afterNap(id: string): { exitCode: string | number } {
    if (this.naps.get(id) === false) return { exitCode: `wait ${id}` };
    this.naps.delete(id);
    return { exitCode: 0 };
  }

  private add(root: string, host: Host, platform: Platform): Sandbox {
    const sandbox = new Sandbox(root, host, platform, new Work(this.world.clock), Number(new URL(this.url).port));
    this.sandboxes.set(host.id, sandbox);
    return sandbox;
  }
}

/** The world, as far as hosts see it and are seen. */
export interface HostsWorld extends ProgramWorld {
  readonly hosts: Hosts;
}

/** Makes a folder the disk of a machine that is not simulated: the runner, on which a script is run with {@link RunnerStandIns.path}. */
export function installStandIns(folder: string, { world, host, platform, client }: RunnerOptions): RunnerStandIns {
  const sandbox = world.hosts.addAt(
    folder,
    host ?? { kind: 'runner', id: 'runner', securityGroupIds: [] },
    platform ?? { name: 'u24.04', architecture: 'x86_64' },
  );
  if (client !== undefined) sandbox.installClient(client);
  return { path: sandbox.path };
}

export interface RunnerOptions {
  readonly world: HostsWorld;
  /** Where the runner stands; outside the account's network where it is not given. */
  readonly host?: Host;
  /** Ubuntu 24.04 on x86_64 where it is not given, as GitHub's runners. */
  readonly platform?: Platform;
  /** Version of the CloudHSM client that is installed already. */
  readonly client?: string;
}

export interface RunnerStandIns {
  /** The PATH that finds the stand-ins first. */
  readonly path: string;
}

async function resultOf(child: ChildProcess): Promise<ScriptResult> {
  const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout?.on('data', (chunk: Buffer) => output.stdout.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => output.stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => resolve({
      exitCode: code ?? undefined, stdout: Buffer.concat(output.stdout).toString(), stderr: Buffer.concat(output.stderr).toString(),
    }));
  });
}

/** What the stand-in wrote, a line each and escaped: the folder, the environment, its input, the arguments. */
function readCall(body: string, given: Pick<ProgramCall, 'world' | 'sandbox' | 'url' | 'program'>): ProgramCall {
  const [folder = '', ...rest] = body.split('\n').slice(0, -1).map(unescaped);
  const values = rest.splice(0, environmentNames.length);
  const [stdin = '', ...args] = rest;
  const env = Object.fromEntries(environmentNames.flatMap((name, index) => values[index] ? [[name, values[index]]] : [])) as Environment;
  return { ...given, folder, env, args, stdin };
}

/** A text in one line, for `printf %b`. */
const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\0', '\\0000');

const unescaped = (line: string): string => line.replace(/\\([\\n])/g, (_, character) => character === 'n' ? '\n' : '\\');

/** `1.5`, `2m 30s`. [man:sleep(1)] */
function secondsOf(args: readonly string[]): number | undefined {
  const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };
  const times = args.map(arg => /^(\d*\.?\d+)([smhd]?)$/.exec(arg)).map(match => match === null
    ? NaN
    : Number(match[1]) * (units[match[2] ?? ''] ?? 1));
  const sum = times.reduce((total, each) => total + each, 0);
  return times.length === 0 || Number.isNaN(sum) ? undefined : sum;
}
