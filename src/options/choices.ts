// The settings that are a choice among a few, as data: their questions and answers in order.
import type { MessageKey } from '../i18n.ts'
import type { Settings } from '../setting-values.ts'

type ChoiceName =
  'markStyle' | 'markStrength' | 'mentions' | 'density' | 'pointOrder' | 'pointCount'

export interface Choice<N extends ChoiceName = ChoiceName> {
  readonly name: N
  readonly question: MessageKey
  readonly answers: readonly {
    readonly value: Settings[N]
    readonly label: MessageKey
    readonly about?: MessageKey
  }[]
}

const choice = <N extends ChoiceName>(
  name: N,
  question: MessageKey,
  answers: Choice<N>['answers'],
): Choice<N> => ({ name, question, answers })

/** Which mentions are marked. */
export const WHAT_CHOICES = [
  choice('density', 'optionsDensity', [
    { value: 'essential', label: 'optionsEssential', about: 'optionsEssentialAbout' },
    { value: 'helpful', label: 'optionsHelpful', about: 'optionsHelpfulAbout' },
    { value: 'everything', label: 'optionsEverything', about: 'optionsEverythingAbout' },
  ]),
  choice('mentions', 'optionsMentions', [
    { value: 'first', label: 'optionsFirst' },
    { value: 'section', label: 'optionsSection' },
    { value: 'all', label: 'optionsAll' },
  ]),
] as const

/** How marks look. */
export const LOOK_CHOICES = [
  choice('markStyle', 'optionsStyle', [
    { value: 'dotted', label: 'optionsDotted' },
    { value: 'dashed', label: 'optionsDashed' },
    { value: 'solid', label: 'optionsSolid' },
    { value: 'tint', label: 'optionsTint' },
  ]),
  choice('markStrength', 'optionsStrength', [
    { value: 'faint', label: 'optionsFaint' },
    { value: 'quiet', label: 'optionsQuiet' },
    { value: 'clear', label: 'optionsClear' },
  ]),
] as const

export const POINT_CHOICES = [
  choice('pointCount', 'optionsPointCount', [
    { value: 'shorter', label: 'optionsShorter' },
    { value: 'usual', label: 'optionsUsual' },
    { value: 'longer', label: 'optionsLonger' },
  ]),
  choice('pointOrder', 'optionsPointOrder', [
    { value: 'best', label: 'optionsBest' },
    { value: 'article', label: 'optionsArticle' },
  ]),
] as const
