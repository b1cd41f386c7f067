import { type Project, TextFile } from 'projen';
import { fromTemplates } from '../src/project/bootstrap';

/** `bootstrap/alarms.yml`, as the template scaffolds it: for those who use the action alone. */
export class Alarms extends TextFile {
  constructor(project: Project) {
    super(project, 'bootstrap/alarms.yml');
    for (const line of fromTemplates('alarms.yml', this.marker!).split('\n')) this.addLine(line);
  }
}
