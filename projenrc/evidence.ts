import { toJsonSchema } from '@valibot/to-json-schema';
import { Component, JsonFile, type Project } from 'projen';
import { evidenceFile } from '../src/report/evidenceFile';
import { format } from '../src/report/format';
import { anchor, offered } from '../src/run/evidence';

/** `docs/evidence.schema.json`: what a program needs to know about an evidence file, from the definition that the types come from. */
export class EvidenceSchema extends Component {
  constructor(project: Project) {
    super(project);
    const { $schema, ...schema } = toJsonSchema(
      evidenceFile, { target: 'draft-2020-12', ignoreActions: ['readonly', 'metadata'], definitions: { anchor, offered } },
    );
    const file: JsonFile = new JsonFile(project, 'docs/evidence.schema.json', {
      marker: false, // a member "//" is a keyword that validators do not know
      obj: () => ({ $schema, $id: format.$schema, $comment: file.marker, title: 'Evidence of a safe storage', ...schema }),
    });
  }
}
