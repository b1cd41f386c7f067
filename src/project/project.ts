import { basename, resolve } from 'node:path';
import { github, javascript, Project, typescript } from 'projen';
import { SafeStorageBootstrap } from './bootstrap';
import { configure } from './configuration';
import { SafeStorageDocs } from './docs';
import { SafeStorageEnvironments } from './environments';
import type { SafeStorageOptions, SafeStorageProjectOptions } from './options';
import { ownVersion } from './pins';
import { SafeStorageRehearsal } from './rehearsal';
import { SafeStorageWorkflows } from './workflows';

/**
 * A repository for safe storages: workflows, bootstrap stack, rehearsal and documentation.
 *
 * @pjid safe-storage
 */
export class SafeStorageProject extends Project {
  /** Its workflows, to be found and changed: `project.github.tryFindWorkflow('deploy')`. */
  public readonly github: github.GitHub;

  /** @param options what .projenrc.ts says */
  constructor(options: SafeStorageProjectOptions) {
    const { outdir = '.', devDeps = [], ...rest } = options;
    // `projen new` hands over, in one more option, how it was called; projen's own class wants to see it.
    const storages = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== '__new__')) as SafeStorageOptions;
    configure(storages);
    super({ ...options, name: options.name ?? basename(resolve(outdir)) });

    new typescript.ProjenrcTs(this, { runner: typescript.TypeScriptRunner.nodejs() });
    // Node.js runs TypeScript by itself from 22.18 on, and this runs on 20 too; ts-node would need a compiler.
    this.defaultTask?.reset('tsx .projenrc.ts');
    this.tasks.addEnvironment('PATH', '$(echo "$PWD/node_modules/.bin:$PATH")');

    const own = devDeps.some(dep => dep.startsWith('projen-safe-storage')) ? [] : [`projen-safe-storage@^${ownVersion()}`];
    const manifest = new javascript.NodePackage(this, {
      packageName: this.name,
      packageManager: javascript.NodePackageManager.NPM,
      devDeps: ['constructs@^10.5.0', 'projen@>=0.103.25 <1', 'tsx', ...own, ...devDeps],
      entrypoint: '',
      licensed: false,
    });
    manifest.addField('private', true);
    manifest.addField('publishConfig', undefined);
    this.gitignore.addPatterns('node_modules/');
    // There is nothing to compile, test or package.
    for (const task of ['build', 'pre-compile', 'compile', 'post-compile', 'test', 'package']) this.removeTask(task);

    new SafeStorageWorkflows(this, storages);
    this.github = github.GitHub.of(this)!;
    new SafeStorageBootstrap(this, storages);
    new SafeStorageRehearsal(this, storages);
    new SafeStorageDocs(this, storages);
    new SafeStorageEnvironments(this, storages);
    this.addChores();

    const example = [options, ...options.storages ?? []].some(({ accountId }) => accountId === '111122223333');
    if (example) {
      this.logger.warn('The account in .projenrc.ts is the example\'s: put in yours, your region, subnets and repository, '
      + 'and run npx projen.');
    }
  }

  /** Tasks that every project of projen has, as far as they mean something here. */
  private addChores(): void {
    const build = this.addTask('build', { description: 'What a pull request has to pass: generates everything, and rehearses it' });
    for (const task of [this.defaultTask!, this.tasks.tryFind('rehearse')!]) build.spawn(task);
    const upgrade = this.addTask('upgrade', { description: 'Takes the newest packages that fit, and generates everything' });
    upgrade.exec('npm update --save');
    upgrade.spawn(this.defaultTask!);
  }
}
