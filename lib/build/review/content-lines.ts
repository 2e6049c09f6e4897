type Named = Readonly<Record<string, unknown>>;

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells an item of a list from the others. */
function nameOf(item: unknown): string {
  if (!isNamed(item)) return String(item);
  const { id, ask, rule, text, label, letters } = item;
  return String(id ?? ask ?? rule ?? text ?? label ?? letters);
}

/** Puts a plain value on a line; a list in a list is an "or". */
function inLine(value: unknown): string {
  if (Array.isArray(value)) {
    const items = value.map((one) => (Array.isArray(one) ? one.join(' or ') : String(one)));
    return items.length > 0 ? items.join(', ') : '-';
  }
  return value === null ? '-' : String(value);
}

const isListOfItems = (value: unknown): value is readonly Named[] =>
  Array.isArray(value) && value.length > 0 && value.every(isNamed);

/**
 * Puts an item of the content on lines that name all of its fields, those added later included: one
 * for the item, and for each list in it the order and a line for each entry.
 */
export function itemLines(path: string, item: Named): string[] {
  const fields = Object.entries(item);
  const plain = fields
    .filter(([, value]) => !isListOfItems(value))
    .map(([name, value]) => `${name} ${inLine(value)}`)
    .sort();
  return [
    `${path}: ${plain.join('; ')}`,
    ...fields.flatMap(([name, value]) =>
      isListOfItems(value) ? listLines(`${path} ${name}`, value) : [],
    ),
  ];
}

/** Puts a list on lines: the order of its entries, which decides ties and prints, and each entry. */
export const listLines = (path: string, items: readonly Named[]): string[] => [
  ...(items.length > 1 ? [`${path} in order: ${items.map(nameOf).join(', ')}`] : []),
  ...items.flatMap((item) => itemLines(`${path} ${nameOf(item)}`, item)),
];
