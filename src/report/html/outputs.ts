import { type OutputName, outputTable } from '../../outputs';
import type { RunReport } from '../runReport';
import { type Content, html } from './escape';
import type { Section } from './section';
import { longText } from './longText';

/** What a later step, or a person, needs: the mount command and everything that was put out. */
export function outputsSection({ outputs }: RunReport): Section | undefined {
  const mount = outputs['mount-command'];
  const rows = (Object.keys(outputTable) as OutputName[])
    .filter(name => outputs[name] !== undefined && !['mount-command', 'status', 'changes', 'health'].includes(name));
  if (rows.length === 0 && mount === undefined) return undefined;
  const content: Content = [
    mount !== undefined && html`<p>On a Linux machine that reaches the file system:</p>
<pre class="command" tabindex="0" role="region" aria-label="Command that mounts the volume">${mount}</pre>`,
    rows.length > 0 && html`<table class="pairs"><thead><tr><th scope="col">Output</th><th scope="col">Value</th></tr></thead><tbody>
${rows.map(name => html`<tr><th scope="row"><code>${name}</code><span class="remark">${plain(outputTable[name].description)}</span></th><td>${longText(outputs[name]!)}</td></tr>
`)}</tbody></table>`,
  ];
  return { id: 'outputs', title: 'What there is', content };
}

/** Descriptions are written in Markdown, with code in backticks. */
const plain = (markdown: string): string => markdown.replace(/`/g, '');
