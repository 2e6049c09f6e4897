const sorted = (numbers) => [...numbers].sort((a, b) => a - b);

/** The middle one; of an even count the mean of the two in the middle. */
export function median(numbers) {
  const inOrder = sorted(numbers);
  const half = (inOrder.length - 1) / 2;
  return (inOrder[Math.floor(half)] + inOrder[Math.ceil(half)]) / 2;
}

/** The least and the most. */
export const range = (numbers) => [sorted(numbers)[0], sorted(numbers).at(-1)];
