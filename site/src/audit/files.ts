import { pagesOf } from '../../../shared/documents/beside.ts';
import { isUnread, kindOf } from '../../../shared/documents/kinds.ts';

/** A file with the folders that it was found in: "Cedar Bend/aide.pdf". */
export interface FoundFile {
  file: File;
  path: string;
  /** The name of the folder that it stands in; empty where it stands in none, or only beside the folders of others. */
  folder: string;
}

/** Files to read, and those of a folder that are of no kind that is read. */
export interface ChosenFiles {
  files: FoundFile[];
  leftOut: string[];
}

/** What was chosen by a file picker, or a folder picker. */
export function fromPicker(list: FileList | null): ChosenFiles {
  return sorted([...(list ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name, folder: '' })));
}

/** What was dropped: files, and folders with all that is in them. Call it in the event itself: later the browser has forgotten. */
export async function fromDrop(transfer: DataTransfer): Promise<ChosenFiles> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const taken = items.map((item) => ({ entry: item.webkitGetAsEntry?.() ?? null, file: item.getAsFile() }));
  const found: FoundFile[] = [];
  for (const { entry, file } of taken) {
    if (entry?.isDirectory) found.push(...(await filesIn(entry as FileSystemDirectoryEntry)));
    else if (file) found.push({ file, path: file.name, folder: '' });
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
  return { file, path: entry.fullPath.replace(/^\//, ''), folder: '' };
}

/**
 * In the order of their paths. In a folder, what no posting is kept in is left out; what was chosen by itself is tried, and so is
 * what may hold a posting that cannot be read: it is named with the reason.
 */
function sorted(found: FoundFile[]): ChosenFiles {
  const isHidden = ({ path }: FoundFile) =>
    path.split('/').some((part) => /^(\.|~\$)|^(Thumbs\.db|desktop\.ini)$/i.test(part));
  const isRead = ({ path }: FoundFile) => !path.includes('/') || kindOf(path) !== null || isUnread(path);
  const paths = new Set(found.map(({ path }) => path));
  /** In the folder of pictures and scripts that a browser saves beside a page. */
  const isAside = ({ path }: FoundFile) => {
    const folders = path.split('/').slice(0, -1);
    return folders.some((name, at) =>
      pagesOf(name).some((page) => paths.has([...folders.slice(0, at), page].join('/'))),
    );
  };
  const seen = found
    .filter((one) => !isHidden(one) && !isAside(one))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  return {
    files: withoutRoot(seen.filter(isRead)),
    leftOut: seen.filter((one) => !isRead(one)).map(({ path }) => path),
  };
}

/** Paths without the one folder that was chosen: the next month's folder has another name, and its postings are the same. */
function withoutRoot(files: FoundFile[]): FoundFile[] {
  const folders = files.map(({ path }) => path.split('/').slice(0, -1));
  const [root] = folders[0] ?? [];
  const isShared = root !== undefined && folders.every(([first]) => first === root);
  const isDeep = folders.some(({ length }) => length > 1);
  return files.map(({ file, path }, index) => {
    const around = folders[index] ?? [];
    const isLoose = isShared && isDeep && around.length === 1;
    const folder = isLoose ? '' : (around.at(-1) ?? '');
    return { file, path: isShared ? path.slice(root.length + 1) : path, folder };
  });
}
