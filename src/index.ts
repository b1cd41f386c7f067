export * from './project/options';
export * from './project/bootstrap';
export * from './project/docs';
export * from './project/environments';
export * from './project/project';
export * from './project/rehearsal';
export * from './project/workflows';
