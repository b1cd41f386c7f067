/** One line of the log that says what was done or seen; `at` in milliseconds since the epoch. */
export interface Note {
  readonly at: number;
  readonly kind: 'found' | 'made' | 'checked' | 'warning';
  readonly text: string;
}
