import { describe, expect, test } from 'vitest'
import { isFurnitureLine } from '../../../src/article/plain/furniture-lines.ts'

const FURNITURE: readonly [line: string, linked: number][] = [
  ['___', 0],
  ['* * *', 0],
  ['- Advertisment -', 0],
  ['Advertising', 0],
  ['skip past newsletter promotion', 0.9],
  ['after newsletter promotion', 0],
  ['list 1 of 3', 0],
  ['End of Article', 0],
  ['Story continues below this ad', 0],
  ['Read: The mountain road, and those who clear its snow', 0.9],
  ['WATCH | The pier falls', 0.8],
  ['[ The road over the pass, and those who clear its snow ]', 1],
  ['To view this video please enable JavaScript, and consider upgrading your browser', 0],
  ['Follow AP’s coverage of water at https://apnews.com/hub/water', 0.4],
  ['We have a small favour to ask. Our journalism is open to all.', 0],
  ['Get unlimited access to our award-winning journalism. Cancel at any time.', 0],
  ['Already a subscriber? Log in for full digital access to the Review.', 0.1],
  ['We and our 842 partners store and access information on a device, such as cookies.', 0],
  ['With your permission we and our partners may use precise geolocation data.', 0],
  ['Share', 1],
  ['Copy link', 0],
  ['© The Velmond Review. All rights reserved.', 0],
  ['By Ruth Oyelaran', 0],
  ['By Ada Berg and Nils Holm', 0],
  ['By Ada Berg 30 September 2022', 0],
  ['By Ada Berg September 30, 2022', 0],
  ['by Ada Berg Friday, September 30, 2022', 0],
  ['By Ada Berg | Updated: 30 September 2022, 10:15', 0],
  ['This article is for subscribers only. Unlock it with a digital subscription.', 0],
  ['You have no free articles left this month. Subscribe to continue reading.', 0],
  ['10:15 a.m.', 0],
  ['Published : Nov. 21, 2023 - 17:21:01', 0],
  ['Issued on: 30/09/2022 - 09:30', 0],
  ['Last updated Tuesday, 7 May 2024 at 10:15 a.m. EST', 0],
]
test.each(FURNITURE)('%j is furniture', (line, linked) => {
  expect(isFurnitureLine(line, linked)).toBe(true)
})

const PROSE: readonly [line: string, linked: number][] = [
  ['“No.”', 0],
  ['لا تعليق', 0],
  ['42', 0],
  ['By Tuesday it was over', 0],
  ['By Ada Berg 30 people were asked', 0],
  ['The company lost a third of its subscribers when it raised the price of a digital paper.', 0],
  ['The score was 10:15', 0],
  ['Read: the word itself has an odd history, he said.', 0],
  ['Advertising fell by a third, and the paper closed its bureau.', 0],
  ['7 May 2024: talks collapse in Karsk', 0],
  ['The talks were held on 7 May 2024', 0],
  ['She has defended independent journalism for thirty years.', 0],
  ['[The minister] denied it', 0],
  ['The monitors were given unlimited access to the port.', 0],
  ['“We and our European partners will go on with the talks,” she said.', 0],
]
describe('of the article', () => {
  test.each(PROSE)('is %j', (line, linked) => {
    expect(isFurnitureLine(line, linked)).toBe(false)
  })
})
