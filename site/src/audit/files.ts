import { kindOf } from '../../../shared/documents/kinds.ts';

/** A file with the folders that it was found in: "Cedar Bend/aide.pdf". */
export interface FoundFile {
  file: File;
  path: string;
}

/** Files to read, and those of a folder that are of no kind that is read. */
export interface ChosenFiles {
  files: FoundFile[];
  leftOut: string[];
}

/** What was chosen by a file picker, or a folder picker. */
export function fromPicker(list: FileList | null): ChosenFiles {
  return sorted([...(list ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name })));
}

/** What was dropped: files, and folders with all that is in them. Call it in the event itself: later the browser has forgotten. */
export async function fromDrop(transfer: DataTransfer): Promise<ChosenFiles> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const taken = items.map((item) => ({ entry: item.webkitGetAsEntry?.() ?? null, file: item.getAsFile() }));
  const found: FoundFile[] = [];
  for (const { entry, file } of taken) {
    if (entry?.isDirectory) found.push(...(await filesIn(entry as FileSystemDirectoryEntry)));
    else if (file) found.push({ file, path: file.name });
  }
  return sorted(found);
}

async function filesIn(folder: FileSystemDirectoryEntry): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const entry of await entriesOf(next)) {
      if (entry.isDirectory) waiting.push(entry as FileSystemDirectoryEntry);
      else found.push(await fileOf(entry as FileSystemFileEntry));
    }
  }
  return found;
}

/** A folder gives its entries some at a time, until it gives none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function fileOf(entry: FileSystemFileEntry): Promise<FoundFile> {
  const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
  return { file, path: entry.fullPath.replace(/^\//, '') };
}

/** In the order of their paths. In a folder, what no posting is kept in is left out; what was chosen by itself is tried. */
function sorted(found: FoundFile[]): ChosenFiles {
  const isHidden = ({ path }: FoundFile) =>
    path.split('/').some((part) => /^(\.|~\$)|^(Thumbs\.db|desktop\.ini)$/i.test(part));
  const isRead = ({ path }: FoundFile) => !path.includes('/') || kindOf(path) !== null;
  const seen = found.filter((one) => !isHidden(one)).sort((one, other) => (one.path < other.path ? -1 : 1));
  return { files: seen.filter(isRead), leftOut: seen.filter((one) => !isRead(one)).map(({ path }) => path) };
}

/** The folder that a file stands in, empty where it stands in none. */
export function folderOf(path: string): string {
  return path.split('/').at(-2) ?? '';
}
