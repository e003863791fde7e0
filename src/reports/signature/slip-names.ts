/**
 * Names for files of units, in their order and without their ending: "phieu-SKHCN". What a file system
 * may not hold becomes "_"; names that differ in capitals only get numbers.
 */
export function slipNames(unitIds: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return unitIds.map((id) => {
    const plain = `phieu-${id.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '_')}`;
    let name = plain;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${plain}-${count}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
