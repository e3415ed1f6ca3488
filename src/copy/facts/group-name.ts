/** What those inside call their group: the whole of a long name stands on the door, nobody says it in a sentence. */

/** Longest name said in a sentence: 「慢煮挂面老客群」 has seven signs. */
const SAID = 7
/** A name that ends in a word for a group is heard as one, though it is longer: 「七天手机摄影体验营」. */
const SAID_OF_A_GROUP = 9

/**
 * 「老陈菜铺·晨光里」→「老陈菜铺」, 「慢煮挂面老客群」 as it is, 「6 到 18 个月妈妈互助」→「群里」. For messages to members: who is not in the
 * group yet is told its whole name.
 */
export function groupName(name: string): string {
  const [head = ''] = name.trim().split(/[·・｜|—–：:（(]/u, 1)
  const said = head.trim()
  const length = [...said].length
  return length >= 2 && length <= (/[群营圈班社会团]$/u.test(said) ? SAID_OF_A_GROUP : SAID) && !/[《“「]/u.test(said)
    ? said
    : '群里'
}
