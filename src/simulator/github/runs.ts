import { pageOf, timestamp, type Route } from './route';

/** The runs of a workflow, the latest first, as far as a health report looks at them. [GHREST:actions/workflow-runs] */
export const runRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/actions/workflows/*/runs',
    permissions: { actions: 'read' },
    answer: ({ repository, query, parts: [workflow] }) => {
      const branch = query.get('branch');
      const found = repository.runs.filter(run => run.workflow === workflow && (branch === null || run.branch === branch));
      return {
        status: 200,
        body: {
          total_count: found.length,
          workflow_runs: pageOf([...found].reverse(), query).map(({ displayTitle, branch: head, conclusion, createdAt }) => ({
            display_title: displayTitle,
            event: 'workflow_dispatch',
            head_branch: head,
            head_repository: { full_name: repository.fullName },
            status: 'completed',
            conclusion,
            created_at: timestamp(createdAt),
            run_started_at: timestamp(createdAt),
          })),
        },
      };
    },
  },
];
