import { randomBytes } from 'node:crypto';
import {
  existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, unlinkSync, writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Platform } from '../core/platform';
import type { Host } from '../ec2/host';
import { CONFIG, SHIPPED } from './configuration';
import { systems } from './platform';
import { RECORDED, standInScript } from './standIn';
import type { Work } from './work';

const everywhere = ['curl', 'sha256sum', 'sleep'];

/** On an instance commands run as root; here they may not, and nothing outside the folder may be touched. */
const onInstances = ['chown', 'id', 'lslocks', 'uname', 'shutdown', 'poweroff'];

/** Places of the host that a script may name, and that lie in the sandbox's folder instead. */
const RELOCATED = /(?<![\w/.])\/(?:opt\/cloudhsm|etc\/os-release|tmp)\b/g;

/** A machine's disk as a file keeps it. */
export interface Disk {
  readonly host: Host;
  /** Where it was; its own files name the place. */
  readonly root: string;
  readonly packages: ReadonlyMap<string, string>;
  readonly programs: readonly string[];
  readonly files: readonly { readonly path: string; readonly mode: number; readonly content: Buffer }[];
}

/** A folder that stands for a machine: its stand-ins, its installed client, its temporary files. */
export class Sandbox {
  /** Who knows it may talk to the simulator in this host's name, and have it read and write this user's files. */
  readonly token = randomBytes(16).toString('hex');
  /** The folder of stand-ins, first on the PATH. */
  readonly bin: string;
  /** Installed packages and their versions. */
  readonly packages = new Map<string, string>();

  constructor(readonly root: string, public host: Host, readonly platform: Platform, readonly work: Work, port: number) {
    this.bin = join(root, 'stand-ins');
    for (const folder of ['stand-ins', 'tmp', 'root', 'etc']) mkdirSync(join(root, folder), { recursive: true, mode: 0o700 });
    writeFileSync(join(this.bin, '.stand-in'), standInScript(port, this.token), { mode: 0o700 });
    writeFileSync(join(root, 'etc/os-release'), systems[platform.name].osRelease);
    for (const program of [...everywhere, ...RECORDED, ...programsOf(host, platform)]) this.provide(this.bin, program);
  }

  /** Installs the AWS CLI. */
  installAws(): void {
    this.provide(this.bin, 'aws');
  }

  /** PATH of a script that runs here. */
  get path(): string {
    return `${this.bin}:/usr/bin:/bin`;
  }

  /** The script with the host's places replaced by those of this folder. */
  relocate(script: string): string {
    return script.replace(RELOCATED, place => this.root + place);
  }

  /** The file that a program running in `folder` means by a path. */
  file(path: string, folder: string): string {
    return path.startsWith('/opt/cloudhsm/') ? join(this.root, path) : resolve(folder, path);
  }

  /** A file's path as it would be on the host. */
  hostPath(file: string): string {
    return file.startsWith(`${this.root}/`) && file.startsWith('/opt/cloudhsm/', this.root.length) ? file.slice(this.root.length) : file;
  }

  read(path: string, folder = this.root): string | undefined {
    const file = this.file(path, folder);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }

  write(path: string, content: string, folder = this.root): void {
    const file = this.file(path, folder);
    mkdirSync(resolve(file, '..'), { recursive: true });
    writeFileSync(file, content);
  }

  /**
   * Installs the CloudHSM CLI. On an instance its programs appear in `/opt/cloudhsm/bin`, which is not on the PATH; a script on the runner
   * itself cannot be relocated and finds them beside the other stand-ins.
   */
  installClient(version: string): void {
    this.packages.set('cloudhsm-cli', version);
    const folder = this.host.kind === 'runner' ? this.bin : join(this.root, 'opt/cloudhsm/bin');
    mkdirSync(folder, { recursive: true });
    for (const program of ['cloudhsm-cli', 'configure-cli']) this.provide(folder, program);
    for (const each of ['etc', 'run']) mkdirSync(join(this.root, 'opt/cloudhsm', each), { recursive: true });
    if (this.read(CONFIG) === undefined) this.write(CONFIG, JSON.stringify(SHIPPED, null, 2));
  }

  removeClient(): void {
    this.packages.delete('cloudhsm-cli');
    const folder = this.host.kind === 'runner' ? this.bin : join(this.root, 'opt/cloudhsm/bin');
    for (const program of ['cloudhsm-cli', 'configure-cli']) rmSync(join(folder, program), { force: true });
  }

  delete(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  keep(): Disk {
    const { host, root, packages } = this;
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter(path => !path.startsWith('stand-ins') && lstatSync(join(root, path)).isFile())
      .map(path => ({ path, mode: statSync(join(root, path)).mode, content: readFileSync(join(root, path)) }));
    return { host, root, packages, programs: readdirSync(this.bin).filter(name => !name.startsWith('.')), files };
  }

  putBack({ root, packages, programs, files }: Disk): void {
    for (const { path, mode, content } of files) {
      const file = join(this.root, path);
      mkdirSync(dirname(file), { recursive: true });
      const text = content.toString('latin1').replaceAll(root, this.root);
      writeFileSync(file, Buffer.from(text, 'latin1'), { mode });
    }
    packages.forEach((version, name) => this.packages.set(name, version));
    const client = packages.get('cloudhsm-cli');
    if (client !== undefined) this.installClient(client);
    for (const program of programs) this.provide(this.bin, program);
  }

  private provide(folder: string, program: string): void {
    const link = join(folder, program);
    if (existsSync(link)) unlinkSync(link);
    symlinkSync(join(this.bin, '.stand-in'), link);
  }
}

/** A runner is as GitHub's, with the AWS CLI; a function has what its image was given, on a disk that cannot be written to. */
function programsOf({ kind }: Host, { name }: Platform): readonly string[] {
  switch (kind) {
    case 'instance': return [...systems[name].programs, ...onInstances, 'sudo'];
    case 'runner': return [...systems[name].programs, 'aws', 'sudo'];
    // Nor is there a sudo; that it is not root makes no difference then.
    case 'function': return ['aws', 'id'];
  }
}
