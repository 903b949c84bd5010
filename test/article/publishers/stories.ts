// The stories that fill the publishers' shapes; every sentence in them is ours.

export interface Story {
  readonly title: string
  readonly deck: string
  readonly author: string
  /** ISO date on which it was published. */
  readonly day: string
  readonly paragraphs: readonly string[]
}

export const BRIDGE: Story = {
  title: 'Ministers agree to reopen the border bridge after three winters',
  deck: 'Lorries will cross again in June, but only by day and only with papers from both sides',
  author: 'Nadia Rahimi',
  day: '2024-05-07',
  paragraphs: [
    'The ministers of transport of the two countries said on Tuesday that the bridge over the Anser would open to lorries again in June, three winters after a flood carried away one of its piers.',
    'The agreement, reached after nine hours of talks in the border town of Karsk, allows two hundred vehicles a day to cross in each direction, all of them between sunrise and sunset.',
    '“It is not everything that we wanted,” said Tomas Hale, who led one of the delegations. “But people on both banks have waited long enough.”',
    'Traders have had to send their goods by the mountain road since 2021. It adds two days to the journey and is closed by snow for weeks at a time, according to the chamber of commerce in Karsk.',
    'Not everyone is content.',
    'Farmers on the eastern bank fear that cheap grain will come over the bridge before their own harvest is sold, and have asked for a duty that falls in steps over four years.',
    'Engineers who inspected the new pier in March found two cracks that have since been filled; their report, seen by this newspaper, recommends that heavy vehicles keep forty metres apart.',
    'A second round of talks, on a crossing for passengers, is planned for the autumn. Neither side would say whether the old customs house, which burned down in 1998, will be rebuilt.',
  ],
}

export const RESERVOIR: Story = {
  title: 'City orders water rationing as reservoir falls to a fifth',
  deck: 'Households will be supplied on alternate days from Monday until the rains come',
  author: 'Jonas Weil',
  day: '2023-11-21',
  paragraphs: [
    'Households in the port city of Almera will have running water only every other day from Monday, the municipal company announced, because the reservoir that supplies them has fallen to a fifth of its capacity.',
    'It is the lowest level since the dam was finished in 1974, and the rains that usually come in October have not arrived.',
    'Hospitals, schools and fire stations are exempt. Hotels are not, although the association that speaks for them said it had been promised tankers for the last week of the year.',
    '“We looked at every other way,” Elena Prat, the director of the company, told a news conference. “There is none that would last until February.”',
    'The company lost a third of its water to leaks last year, according to an audit published in June. It has since replaced eleven kilometres of pipe out of the four hundred that the auditors thought urgent.',
    'Opposition councillors said that the mayor had been warned in spring. A plan for a desalination plant, drawn up in 2016, was dropped when the price of electricity rose.',
    'In the old town, where many houses have cisterns on their roofs, neighbours were filling bottles on Tuesday evening.',
    'Meteorologists expect the first heavy rain in the second half of December, but they say that it would take a wet winter to bring the reservoir back to half.',
  ],
}

export const ORCHESTRA: Story = {
  title: 'An orchestra without a hall finds one under the railway',
  deck: 'For eight years the musicians of Velmond played in gyms. Now they have eleven arches',
  author: 'Ruth Oyelaran',
  day: '2022-09-30',
  paragraphs: [
    'When the ceiling of the concert hall in Velmond came down in the summer of 2014, nobody was hurt, and the orchestra moved into a school gym for what was to be one season.',
    'It stayed for eight years, in four gyms, a church and, for one memorable March, the hangar of a flying club.',
    'On Friday it opened a hall of its own: eleven brick arches under a disused railway line, joined by glass and lined with the wood of the old organ.',
    '“You can hear a page being turned in the last row,” said Ida Marlow, the first violinist, who has played in every one of the gyms. “That is a blessing and a threat.”',
    'The arches cost six million pounds, about a quarter of what a new hall would have needed. Most of the money came from the sale of the old site, where flats are being built.',
    'The trains were the difficulty. A freight line still runs two hundred metres away, and the acousticians spent a year finding out how its rumble came through the clay.',
    'They answered it with four hundred rubber bearings, each the size of a loaf, on which the whole floor rests.',
    'The first programme was chosen by the audience, by post: a symphony, an overture, and a piece for gym whistle and strings that a member of the orchestra wrote in the third of its winters there.',
  ],
}
