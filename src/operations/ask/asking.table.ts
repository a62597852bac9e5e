/** What questions begin and end with and what is none of what they ask, as words of an index; the longer before the shorter. */
export const OPENINGS: readonly string[] = [
  'i would like to know',
  'i would like to ask',
  'i want to know',
  'i need to know',
  'i was wondering',
  'i wonder',
  'could you tell me',
  'can you tell me',
  'could you explain to me',
  'can you explain to me',
  'could you explain',
  'can you explain',
  'could you',
  'can you',
  'would you',
  'do you know',
  'please tell me',
  'please explain',
  'please',
  'tell me',
  'explain',
  'hello',
  'dear sir or madam',
  'ich moechte gerne wissen',
  'ich moechte gern wissen',
  'ich moechte wissen',
  'ich wuesste gerne',
  'ich wuesste gern',
  'koennen sie mir bitte sagen',
  'koennen sie mir sagen',
  'koennten sie mir bitte sagen',
  'koennten sie mir sagen',
  'koennten sie mir bitte erklaeren',
  'koennen sie mir erklaeren',
  'sagen sie mir bitte',
  'erklaeren sie mir bitte',
  'guten tag',
  'bitte',
  'mich interessiert',
  'ik wil graag weten',
  'ik zou graag willen weten',
  'ik zou graag weten',
  'ik vraag me af',
  'kunt u mij alstublieft vertellen',
  'kunt u mij vertellen',
  'kunt u mij uitleggen',
  'kunt u me vertellen',
  'kunt u me uitleggen',
  'kan iemand mij vertellen',
  'weet u',
  'vertel mij',
  'goedendag',
  'graag',
]

export const CLOSINGS: readonly string[] = [
  'please',
  'thank you very much',
  'thank you',
  'thanks',
  'bitte',
  'vielen dank',
  'danke',
  'alstublieft',
  'alvast bedankt',
  'bedankt',
  'dank u',
]

/** Words that ask and are not among the stop words: whatever stands beside them tells more. */
export const ASKING: ReadonlySet<string> = new Set(
  (
    'wieso inwieweit inwiefern eigentlich genau bitte welches unter umstaenden voraussetzungen voraussetzung fall faellen ' +
    'hoelang hoezeer eigenlijk precies alstublieft aub omstandigheden voorwaarden voorwaarde geval gevallen ' +
    'please exactly actually circumstances conditions condition case cases someone somebody anyone anybody whenever'
  ).split(' '),
)

/** Korean words that ask, whole. */
export const KOREAN_ASKING: ReadonlySet<string> = new Set(
  (
    '무엇 무엇인가 무엇인가요 무엇입니까 무엇인지 뭐 뭔가요 뭐예요 누가 누구 누구인가요 누구에게 언제 언제부터 어디 어디서 어디에 왜 어떻게 어떤 어느 얼마 얼마나 몇 ' +
    '않으면 않는 않은 않을 않고 아니하면 아니한 위한 위하여 위해 의한 의하여 따라 따른 없는 하면 되면 한 할 경우 경우에 경우에는 때 대하여 대해 대해서 관하여 관한 있는 있는가 있는가요 있는지 있나요 있습니까 있을까요 있는지요 없나요 없습니까 수 것 것인가 것인가요 것입니까 되는가 되나요 됩니까 되는지 ' +
    '하는가 하나요 합니까 하는지 할까요 해야 하여야 인가요 인가 입니까 인지 여부 알려 알려주세요 주세요 주십시오 설명해 가르쳐 궁금합니다 궁금해요 알고 싶습니다 싶어요 부탁드립니다 부탁합니다 제발 안녕하세요'
  ).split(' '),
)

/** What Korean questions put behind a noun, the longest first. */
export const KOREAN_ENDINGS: readonly string[] =
  '하여야하나요 해야하나요 하여야 하는가요 하는지요 되는가요 되는지요 합니까 됩니까 하나요 되나요 한가요 할까요 될까요 인가요 입니까 하는가 하는지 되는가 되는지 한가 한지 인가 인지 해야'.split(
    ' ',
  )
