/** How a check's verdict is shown: never by colour alone. */
export const iconOf = { passed: 'good', warning: 'warn', failed: 'bad', skipped: 'skipped' } as const;
export const wordOf = { passed: 'passed', warning: 'warning', failed: 'failed', skipped: 'not checked' } as const;
