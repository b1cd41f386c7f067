/** An `::error::`, `::warning::` or `::notice::` of a step. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title?: string;
  readonly message: string;
}

const escapes: Record<string, string> = { '%25': '%', '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' };
const unescape = (text: string): string => text.replace(/%(25|0D|0A|3A|2C)/gi, escape => escapes[escape.toUpperCase()] ?? escape);

/**
 * What a runner makes of the output of its steps: it carries out the workflow commands in it and hides the secrets
 * [actions/runner ActionCommandManager.cs].
 */
export class Log {
  /** What a reader of the job sees. */
  readonly lines: string[] = [];
  /** What the steps wrote. */
  readonly raw: string[] = [];
  readonly annotations: Annotation[] = [];
  private readonly secrets = new Set<string>();

  /** @param secrets values that come from the workflow's `secrets` context, which the runner knows beforehand */
  constructor(secrets: readonly string[]) {
    for (const secret of secrets) this.hide(secret);
  }

  /** A line of the runner's own. */
  note(line: string): void {
    this.lines.push(...this.hidden(line).split('\n'));
  }

  /** A line that a step wrote. */
  write(line: string): void {
    this.raw.push(line);
    const [, command, properties = '', value = ''] = /^::([a-z-]+)(?: (.*?))?::(.*)$/.exec(line) ?? [];
    const message = unescape(value);
    switch (command) {
      case undefined:
        return this.note(line);
      case 'add-mask':
        return this.hide(message);
      case 'error':
      case 'warning':
      case 'notice': {
        const title = /(?:^|,)title=([^,]*)/.exec(properties)?.[1];
        this.annotations.push({ level: command, title: title && this.hidden(unescape(title)), message: this.hidden(message) });
        return this.note(`##[${command}]${message}`);
      }
      case 'group':
      case 'endgroup':
      case 'debug':
        return this.note(`##[${command}]${message}`);
      default:
        throw new Error(`The runner does not know, or does not want to know, this command: ${line}`);
    }
  }

  /** A secret of several lines is hidden as a whole and line by line, and as it looks within JSON. */
  private hide(secret: string): void {
    if (secret.trim() === '') throw new Error('A step asked to mask an empty value');
    for (const each of [secret, ...secret.split(/[\r\n]+/).map(line => line.trim()).filter(line => line !== '')]) {
      this.secrets.add(each).add(JSON.stringify(each).slice(1, -1));
    }
  }

  private hidden(text: string): string {
    return [...this.secrets].sort((a, b) => b.length - a.length).reduce((rest, secret) => rest.split(secret).join('***'), text);
  }
}
