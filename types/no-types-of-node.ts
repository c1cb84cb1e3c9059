// Fails tsconfig.engine.json if the types of Node come in through a package, for then all of them pass there, unseen.
// @ts-expect-error: there is no such name.
export type NotOfTheEngine = typeof Buffer
