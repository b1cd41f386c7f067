import { type OutputName, outputTable } from '../../../outputs';
import type { RunReport } from '../../runReport';
import { type Content, html } from '../parts/escape';
import { longText } from '../parts/longText';
import type { Section } from '../parts/section';
import { table } from '../parts/table';

/** What a later step, or a person, needs: the mount command and everything that was put out. */
export function outputsSection({ outputs }: RunReport): Section | undefined {
  const mount = outputs['mount-command'];
  const rows = (Object.keys(outputTable) as OutputName[])
    .filter(name => outputs[name] !== undefined && !['mount-command', 'status', 'changes', 'health'].includes(name));
  if (rows.length === 0 && mount === undefined) return undefined;
  const content: Content = [
    mount !== undefined && html`<p>On a Linux machine that reaches the file system:</p>
<pre class="command" tabindex="0" role="region" aria-label="Command that mounts the volume">${mount}</pre>`,
    rows.length > 0 && table('pairs', [{ title: 'Output' }, { title: 'Value' }], rows.map(name => ({
      cells: [html`<code>${name}</code><span class="remark">${plain(outputTable[name].description)}</span>`, longText(outputs[name]!)],
    }))),
  ];
  return { id: 'outputs', title: 'Resources', content };
}

/** Descriptions are written in Markdown, with code in backticks. */
const plain = (markdown: string): string => markdown.replace(/`/g, '');
