// Reads which messages there are: their codes, values and notes, as src/determination/messages declares them.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { isOfCommand } from './compile-messages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'src/determination/messages');

/** The subjects of the command, whose codes are declared by their sentences. */
const declaredBySentences = join(root, 'src/wording/compiled/declared');

/** The files that declare no codes of their own: what gathers them, and what their values are. */
const WITHOUT_CODES = ['message.ts', 'values.ts'];

/**
 * Reads the rooms of messages in order of their files. Each has the name of its file, a note and its messages in the order in
 * which they stand: the code, a note, and the values, each with its name, its type, a note and, where it is one of a closed list of words, these.
 */
export function readDeclaredMessages() {
  const program = readProgram();
  const checker = program.getTypeChecker();
  const gathered = findInterface(program.getSourceFile(join(folder, 'message.ts')), 'MessageValues');
  const codes = checker.getTypeAtLocation(gathered).getProperties();
  return { checker, rooms: readRooms(program, listDeclaring()), gathered: codes.map((code) => code.name) };
}

/** Reads what the command says of itself and around an answer, subject by subject, in the same form. */
export function readCommandMessages() {
  const program = readProgram();
  return { checker: program.getTypeChecker(), rooms: readRooms(program, listOfCommand()) };
}

function listDeclaring() {
  return listModules(folder)
    .filter((name) => !WITHOUT_CODES.includes(name))
    .map((name) => join(folder, name));
}

function listOfCommand() {
  return listModules(declaredBySentences)
    .filter((name) => isOfCommand(basename(name, '.ts')))
    .map((name) => join(declaredBySentences, name));
}

/** All of them read together, once. */
let read;

function readProgram() {
  read ??= createProgram([...WITHOUT_CODES.map((name) => join(folder, name)), ...listDeclaring(), ...listOfCommand()]);
  return read;
}

function listModules(from) {
  return readdirSync(from)
    .filter((name) => name.endsWith('.ts'))
    .sort();
}

function createProgram(paths) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: ['package.json'] }, ts.sys, root);
  return ts.createProgram(paths, { ...options, noEmit: true });
}

function readRooms(program, paths) {
  const checker = program.getTypeChecker();
  return paths.map((path) => ({
    name: basename(path, '.ts'),
    ...describe(findInterface(program.getSourceFile(path), 'Messages'), checker),
  }));
}

function findInterface(file, ending) {
  const found = file.statements.filter(
    (each) =>
      ts.isInterfaceDeclaration(each) &&
      each.name.text.endsWith(ending) &&
      each.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
  );
  if (found.length !== 1) throw new Error(`${file.fileName} exports ${found.length} interfaces of messages, not one`);
  return found[0];
}

function describe(declaration, checker) {
  const messages = declaration.members.map((member) => ({
    code: member.name.text,
    note: noteOf(checker.getSymbolAtLocation(member.name), checker),
    values: checker
      .getTypeAtLocation(member)
      .getProperties()
      .map((value) => ({
        name: value.name,
        type: checker.getTypeOfSymbol(value),
        words: listWords(value.valueDeclaration?.type, checker),
        note: noteOf(value, checker),
      })),
  }));
  return { note: noteOf(checker.getSymbolAtLocation(declaration.name), checker), messages };
}

/** Lists the words of a closed list in the order in which they are declared. */
function listWords(node, checker) {
  if (node === undefined) return [];
  if (ts.isUnionTypeNode(node)) return node.types.flatMap((each) => listWords(each, checker));
  if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) return [node.literal.text];
  if (ts.isTypeReferenceNode(node)) {
    const symbol = checker.getSymbolAtLocation(node.typeName);
    const own = symbol?.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declaration = own?.declarations?.find(ts.isTypeAliasDeclaration);
    const words = listWords(declaration?.type, checker);
    if (words.length > 0) return words;
  }
  const type = checker.getTypeFromTypeNode(node);
  const members = type.isUnion() ? type.types : [type];
  return members.every((member) => member.isStringLiteral()) ? members.map(({ value }) => value) : [];
}

function noteOf(symbol, checker) {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\s+/g, ' ');
}
