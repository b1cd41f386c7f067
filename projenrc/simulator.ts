import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Component } from 'projen';
import { services } from '../src/simulator/world';
import { between, table } from './inputs';

/** Keeps the table of operations in docs/simulator.md, between its markers, as the simulator has them. */
export class SimulatorTable extends Component {
  override synthesize(): void {
    const file = join(this.project.outdir, 'docs/simulator.md');
    const text = readFileSync(file, 'utf8');
    const written = between(text, 'operations', operationsTable());
    if (written !== text) writeFileSync(file, written);
  }
}

const operationsTable = (): string => table(['service', 'operations'], services.map(({ name, operations }) =>
  [`\`${name}\``, Object.keys(operations).sort().map(operation => `\`${operation}\``).join(', ')]));
