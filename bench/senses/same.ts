export const SAME: readonly string[] = []
