/** The one file that was dropped, or what was dropped instead. */
export function fileIn(dropped: DataTransfer): File | 'many' | 'folder' | 'text' {
  const items = [...dropped.items].filter(({ kind }) => kind === 'file');
  if (items.some((item) => item.webkitGetAsEntry()?.isDirectory)) return 'folder';
  if (dropped.files.length > 1) return 'many';
  return dropped.files[0] ?? 'text';
}
