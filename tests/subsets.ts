/** Every set of the values, and nothing said at all. */
export function subsets<Value>(values: readonly Value[]): (Value[] | undefined)[] {
  let all: Value[][] = [[]];
  for (const value of values) all = all.flatMap((set) => [set, [...set, value]]);
  return [undefined, ...all];
}
