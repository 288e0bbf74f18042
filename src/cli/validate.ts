import { readFile } from 'node:fs/promises';
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { CareerPath } from '../schema/career-path.js';
import type { Certification } from '../schema/certification.js';
import { toPointer } from '../schema/finding.js';
import { compareLanguages } from '../schema/parity.js';
import { sentence, validate, type Finding } from '../schema/validate.js';

/** A finding with its place in the file. */
interface PlacedFinding extends Finding {
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
}

export type Format = 'text' | 'json';
type File = CareerPath | Certification;
type Print = (text: string) => void;

/** Prints what has to be mended in each file. Returns the exit code: 1 when there is anything. */
export async function validateFiles(
  files: readonly string[],
  format: Format,
  print: Print,
): Promise<0 | 1> {
  const findings = await Promise.all(files.map((file) => findingsOf(file)));
  return printFindings(files, findings.flat(), format, print);
}

/** Prints where the second file differs from the first by more than its language. */
export async function compareFiles(
  one: string,
  other: string,
  format: Format,
  print: Print,
): Promise<0 | 1> {
  let findings = [...(await findingsOf(one)), ...(await findingsOf(other))];
  if (findings.length === 0) {
    const first = JSON.parse(await readText(one)) as File;
    findings = await findingsOf(other, (data) => compareLanguages(first, data as File));
  }
  return printFindings([one, other], findings, format, print);
}

function printFindings(
  files: readonly string[],
  findings: readonly PlacedFinding[],
  format: Format,
  print: Print,
): 0 | 1 {
  if (format === 'json') print(JSON.stringify({ files, findings }, undefined, 2) + '\n');
  else print(findings.map(toLine).join('') + summary(files.length, findings.length));
  return findings.length > 0 ? 1 : 0;
}

const toLine = (finding: PlacedFinding) =>
  `${finding.file}:${finding.line}:${finding.column} ${sentence(finding)}\n`;

function summary(files: number, findings: number): string {
  const count = (n: number, name: string) => `${n} ${name}${n === 1 ? '' : 's'}`;
  return findings === 0
    ? `${count(files, 'file')} checked, nothing to mend.\n`
    : `${count(findings, 'finding')} in ${count(files, 'file')}.\n`;
}

/** A byte order mark is no JSON, but editors on Windows write it. */
const readText = async (file: string) => (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');

async function findingsOf(
  file: string,
  check: (data: unknown) => Finding[] = validate,
): Promise<PlacedFinding[]> {
  let text: string;
  try {
    text = await readText(file);
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause);
    const finding = { code: 'file', pointer: '', expected: 'a file that can be read', found };
    return [{ ...finding, fix: 'Check the path.', file, line: 1, column: 1 }];
  }
  const place = (finding: Finding, offset: number): PlacedFinding => ({
    ...finding,
    file,
    ...placeOf(text, offset),
  });
  const errors: ParseError[] = [];
  let tree: Node | undefined;
  try {
    tree = parseTree(text, errors, { disallowComments: true });
  } catch {
    return [place(notJson('lists or objects nested too deep'), 0)];
  }
  const [error] = errors;
  if (!tree || error) {
    const found = error ? printParseErrorCode(error.error) : 'nothing';
    return [place(notJson(found), error?.offset ?? 0)];
  }
  return [
    ...duplicateFields(tree).map(({ finding, offset }) => place(finding, offset)),
    ...check(JSON.parse(text)).map((finding) => place(finding, offsetOf(tree, finding.pointer))),
  ];
}

const notJson = (found: string): Finding => ({
  code: 'json',
  pointer: '',
  expected: 'JSON',
  found,
  fix: 'Look for a missing comma, quote or bracket just before this place.',
});

/** Of two fields of one name the last one counts, and the other is lost without a word. */
function duplicateFields(tree: Node): { finding: Finding; offset: number }[] {
  const found: { finding: Finding; offset: number }[] = [];
  const visit = (node: Node, pointer: string): void => {
    const names = new Set<string>();
    for (const [i, child] of (node.children ?? []).entries()) {
      const [key, value] = child.type === 'property' ? (child.children ?? []) : [];
      const name = key ? String(key.value) : String(i);
      const here = pointer + toPointer([name]);
      if (key && names.has(name)) {
        const fix = 'Keep one of the two.';
        const finding = { code: 'duplicate-field', pointer: here, found: 'a second one', fix };
        found.push({ finding: { ...finding, expected: 'each field once' }, offset: key.offset });
      }
      names.add(name);
      visit(value ?? child, here);
    }
  };
  visit(tree, '');
  return found;
}

/** Where the value stands that a JSON Pointer names, or the nearest value around it that exists. */
function offsetOf(tree: Node, pointer: string): number {
  let { offset } = tree;
  let node: Node | undefined = tree;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
    if (node?.type === 'array') {
      node = node.children?.[Number(key)];
      offset = node?.offset ?? offset;
    } else {
      // The last field of a name is the one that counts.
      const property = node?.children
        ?.filter(({ children }) => children?.[0]?.value === key)
        .at(-1);
      node = property?.children?.[1];
      offset = property?.offset ?? offset;
    }
    if (!node) break;
  }
  return offset;
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return {
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
  };
}
