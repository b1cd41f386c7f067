import { github, type IResolver, type Project } from 'projen';
import type { Configuration } from './configuration';
import { named, refuseOthers } from './generated';
import { pins } from './pins';
import type { Job, Workflow } from './workflow';
import { mapping, readYaml, spaced, withComment, wrapped, yamlText } from './yaml';

/**
 * A workflow of projen, which can be changed as any (`project.github.tryFindWorkflow('deploy')`), in a file that a reviewer can read:
 * projen's own has no comments, so that nobody sees of which version a pinned action is, and why a job's token may do something.
 */
export class ReviewedWorkflow extends github.GithubWorkflow {
  constructor(project: Project, configuration: Configuration, private readonly made: Workflow) {
    super(github.GitHub.of(project) ?? newGitHub(project), made.name, { fileName: `${made.name}.yml`, force: true });
    this.runName = made.runName;
    this.addJobs(Object.fromEntries(made.jobs.map(job => [job.id, jobOf(job, made.runsOn)])));
    const file = this.file!;
    refuseOthers(project, file);
    // `on()` would write the inputs of a start by hand in another case.
    file.addOverride('on', made.on);
    const versions = new Map([configuration.action, ...pins].map(({ uses, version }) => [uses, version]));
    const writing = file as unknown as Writing;
    const write = writing.synthesizeContent.bind(file);
    writing.synthesizeContent = resolver => {
      const text = write(resolver);
      return text === undefined ? undefined : this.withComments(readYaml(text) as Written, named(file.marker), versions);
    };
  }

  private withComments(written: Written, marker: string, versions: ReadonlyMap<string, string | undefined>): string {
    const { jobs, permissions = {}, ...rest } = written;
    const content = {
      ...inOrder(rest, ['name', 'run-name', 'on']),
      permissions: Object.keys(permissions).length === 0
        ? mapping({}, 'each job has what it needs, and nothing else') : permissions,
      jobs: spaced(Object.fromEntries(Object.entries(jobs).map(([id, job]) => [id, this.jobWithComments(id, job, versions)]))),
    };
    return yamlText(content, `${marker}\n${wrapped(this.made.about)}`);
  }

  private jobWithComments(id: string, job: WrittenJob, versions: ReadonlyMap<string, string | undefined>): object {
    const reasons = new Map(Object.entries(this.made.jobs.find(each => each.id === id)?.permissions ?? {})
      .map(([scope, [, reason]]) => [kebab(scope), reason]));
    const { permissions, concurrency, steps } = job;
    return inOrder({
      ...job,
      permissions: permissions && Object.fromEntries(Object.entries(permissions).map(([scope, access]) =>
        [scope, commented(access, reasons.get(scope))])),
      concurrency: concurrency?.queue === 'max' ? mapping(concurrency,
        'one run after the other, none is cancelled: what has begun at AWS goes on anyway') : concurrency,
      steps: steps?.map(step => inOrder({
        ...step, ...step.uses !== undefined && { uses: commented(step.uses, versions.get(step.uses)) },
      }, ['name', 'id', 'if', 'continue-on-error', 'uses', 'with', 'env', 'shell', 'run'])),
    }, ['name', 'needs', 'if', 'runs-on', 'timeout-minutes', 'environment', 'permissions', 'concurrency', 'outputs', 'env', 'steps']);
  }
}

/** How projen's files make their text, which is for their heirs alone; projen makes this file itself. */
interface Writing {
  synthesizeContent(resolver: IResolver): string | undefined;
}

/** What projen has written of a workflow, with whatever its user has changed. */
interface Written {
  readonly permissions?: object;
  readonly jobs: Readonly<Record<string, WrittenJob>>;
}

interface WrittenJob {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly queue?: string };
  readonly steps?: readonly { readonly uses?: string }[];
}

/** Without the files that nobody has asked for. */
const newGitHub = (project: Project): github.GitHub => new github.GitHub(project, { mergify: false, pullRequestLint: false });

const jobOf = (job: Job, runsOn: readonly string[]): github.workflows.Job => ({
  name: job.name,
  needs: job.needs && [...job.needs],
  if: job.condition,
  runsOn: [...runsOn],
  timeoutMinutes: job.minutes,
  environment: job.environment,
  permissions: Object.fromEntries(Object.entries(job.permissions).map(([scope, [access]]) => [scope, access])),
  concurrency: job.concurrency === undefined ? undefined : { 'group': job.concurrency, 'cancel-in-progress': false, 'queue': 'max' },
  outputs: job.outputs && { ...job.outputs },
  steps: [...job.steps],
});

const kebab = (scope: string): string => scope.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

const commented = (value: string, comment: string | undefined) => (comment === undefined ? value : withComment(value, comment));

/** With these keys first, as far as it has them. */
const inOrder = (content: object, keys: readonly string[]): object => {
  const entries = new Map(Object.entries(content).filter(([, value]) => value !== undefined));
  return Object.fromEntries([...keys.filter(key => entries.has(key)), ...[...entries.keys()].filter(key => !keys.includes(key))]
    .map(key => [key, entries.get(key)]));
};
