import FontStore from '@react-pdf/font';

/** The fonts that react-pdf knows when it lays out. */
export const fontStore = new FontStore();
