import type { Comment, Issue } from './repository';
import { pageOf, refusal, timestamp, type ApiAnswer, type Route, type RouteCall } from './route';

/** Issues and their comments, as far as a health report needs them. [GHREST:issues] */
export const issueRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/issues',
    permissions: { issues: 'read' },
    answer: ({ repository, query }) => {
      const state = query.get('state') ?? 'open';
      const labels = (query.get('labels') ?? '').split(',').filter(label => label !== '');
      const found = repository.issues.filter(issue => (state === 'all' || issue.state === state)
        && labels.every(label => issue.labels.includes(label)));
      return { status: 200, body: pageOf(found.reverse(), query).map(shown) };
    },
  },
  {
    method: 'POST',
    path: '/issues',
    permissions: { issues: 'write' },
    answer: ({ world, repository, body }) => {
      if (typeof body.title !== 'string' || body.title === '') return refusal(422, 'Validation Failed');
      const now = world.clock.now();
      const issue: Issue = {
        number: repository.issues.length + 1,
        title: body.title,
        body: String(body.body ?? ''),
        state: 'open',
        labels: (body.labels ?? []) as string[],
        comments: [],
        createdAt: now,
        updatedAt: now,
      };
      repository.issues.push(issue);
      return { status: 201, body: shown(issue) };
    },
  },
  { method: 'GET', path: '/issues/*', permissions: { issues: 'read' }, answer: ofIssue(issue => ({ status: 200, body: shown(issue) })) },
  {
    method: 'PATCH',
    path: '/issues/*',
    permissions: { issues: 'write' },
    answer: ofIssue((issue, { world, body }) => {
      const { title, body: text, state, labels } = body as Partial<Issue>;
      Object.assign(issue, {
        title: title
        ?? issue.title, body: text ?? issue.body, state: state ?? issue.state, labels: labels ?? issue.labels,
      });
      issue.updatedAt = world.clock.now();
      return { status: 200, body: shown(issue) };
    }),
  },
  {
    method: 'GET',
    path: '/issues/*/comments',
    permissions: { issues: 'read' },
    answer: ofIssue((issue, { query }) => ({ status: 200, body: pageOf(issue.comments, query).map(shownComment) })),
  },
  {
    method: 'POST',
    path: '/issues/*/comments',
    permissions: { issues: 'write' },
    answer: ofIssue((issue, { world, body }) => {
      const comment: Comment = {
        id: issue.number * 1000
        + issue.comments.length, body: String(body.body ?? ''), createdAt: world.clock.now(),
      };
      issue.comments.push(comment);
      issue.updatedAt = world.clock.now();
      return { status: 201, body: shownComment(comment) };
    }),
  },
];

function ofIssue(answer: (issue: Issue, call: RouteCall) => ApiAnswer): Route['answer'] {
  return call => {
    const issue = call.repository.issues.find(each => String(each.number) === call.parts[0]);
    return issue === undefined ? refusal(404, 'Not Found') : answer(issue, call);
  };
}

function shown({ number, title, body, state, labels, comments, createdAt, updatedAt }: Issue): object {
  return {
    number, title, body, state, labels: labels.map(name => ({ name })), comments: comments.length,
    created_at: timestamp(createdAt), updated_at: timestamp(updatedAt),
  };
}

function shownComment({ id, body, createdAt }: Comment): object {
  return { id, body, created_at: timestamp(createdAt) };
}
