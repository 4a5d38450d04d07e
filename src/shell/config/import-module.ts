/** Imports a script by its address. It is a file of its own in the bundle, as a script that V8 had compiled before can't import anything. */
export const importModule = (address: string): Promise<{default?: unknown}> => import(address)
