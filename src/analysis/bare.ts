/** A word in normal form without the 's at its end. */
export const bare = (normal: string): string => (normal.endsWith("'s") ? normal.slice(0, -2) : normal)
