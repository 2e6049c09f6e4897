/** Whether fingers lead: such a device shares and saves, and seldom has a printer. */
export const isPhone = (): boolean => matchMedia('(pointer: coarse)').matches;
