import { systems } from '../platform';
import { done, failed, type Program } from '../program';
import { RECORDED } from '../standIn';

const real: Program = () => ({ exitCode: 'real' });

/** Commands run as root on a host. */
const id: Program = ({ args }) => {
  if (args.length === 1 && args[0] === '-u') return done('0\n');
  return args.length === 1 && args[0] === '-un' ? done('root\n') : { exitCode: 'real' };
};

const uname: Program = ({ args, sandbox }) => {
  const machine = sandbox.platform.architecture === 'arm64' ? 'aarch64' : 'x86_64';
  return args.length === 1 && args[0] === '-m' ? done(`${machine}\n`) : { exitCode: 'real' };
};

/** `-h` and `-P` power off, `-r` restarts; a time is `now`, `+MINUTES` or nothing, which is a minute. [man:shutdown(8)] */
const shutdown: Program = ({ args, world, sandbox }) => {
  const instance = world.ec2.instances.get(sandbox.host.id);
  if (instance === undefined) return failed(1, 'Failed to talk to init daemon.');
  if (args.includes('-c')) {
    instance.cancelShutdown();
    return done();
  }
  if (args.includes('-r') || args.includes('--reboot')) return failed(1, 'The simulator does not restart instances');
  const time = args.find(arg => !arg.startsWith('-')) ?? '+1';
  const minutes = Number(time.replace(/^now$/, '0'));
  if (!/^(now|\+?\d+)$/.test(time)) return failed(1, `Failed to parse time specification: ${time}`);
  const at = world.clock.now() + minutes * 60_000;
  instance.shutDownAt(at);
  return { stderr: `Shutdown scheduled for ${new Date(at).toUTCString()}, use 'shutdown -c' to cancel.\n`, exitCode: 0 };
};

const lsbRelease: Program = ({ args, sandbox }) => {
  const { osRelease } = systems[sandbox.platform.name];
  const field = (name: string) => done(`${new RegExp(`^${name}="?([^"\\n]*)"?$`, 'm').exec(osRelease)?.[1]}\n`);
  if (args.join(' ') === '-rs') return field('VERSION_ID');
  return args.join(' ') === '-cs' ? field('VERSION_CODENAME') : failed(1, 'The simulator knows -rs and -cs');
};

/** What belongs to the machine itself. `sudo` runs its command by itself; it is only recorded here. */
export const systemPrograms: Readonly<Record<string, Program>> = {
  id,
  uname,
  shutdown,
  poweroff: call => shutdown({ ...call, args: ['now'] }),
  chown: () => done(),
  lsb_release: lsbRelease,
  sudo: real,
  ...Object.fromEntries(RECORDED.map(name => [name, real])),
};
