// The country of a publisher by its page's host name: slight evidence of whose Prime Minister is
// meant. Papers under a country's own domain are known by it; the table has the others.

const HOSTS: Readonly<Record<string, string>> = {
  PK: 'dawn.com geo.tv thenews.pk arynews.tv samaa.tv bolnews.com nation.com.pk brecorder.com',
  IN: 'thehindu.com indiatimes.com ndtv.com hindustantimes.com indianexpress.com news18.com theprint.in thewire.in scroll.in firstpost.com deccanherald.com livemint.com business-standard.com aninews.in ptinews.com devdiscourse.com telegraphindia.com deccanchronicle.com wionews.com zeenews.india.com moneycontrol.com financialexpress.com outlookindia.com tribuneindia.com',
  BD: 'thedailystar.net dhakatribune.com prothomalo.com bdnews24.com newagebd.net',
  LK: 'adaderana.lk newswire.lk',
  NP: 'kathmandupost.com',
  US: 'nytimes.com washingtonpost.com cnn.com foxnews.com apnews.com npr.org usatoday.com politico.com thehill.com wsj.com nbcnews.com cbsnews.com abcnews.go.com latimes.com bloomberg.com axios.com voanews.com time.com newsweek.com msnbc.com pbs.org chicagotribune.com bostonglobe.com breitbart.com huffpost.com vox.com theatlantic.com defensenews.com militarytimes.com stripes.com',
  GB: 'theguardian.com telegraph.co.uk independent.co.uk thetimes.com ft.com economist.com sky.com dailymail.com',
  IE: 'irishtimes.com',
  CA: 'theglobeandmail.com thestar.com nationalpost.com',
  AU: 'abc.net.au theage.com theaustralian.com',
  NZ: 'nzherald.co.nz',
  CN: 'xinhuanet.com globaltimes.cn chinadaily.com people.cn cgtn.com caixinglobal.com sixthtone.com',
  HK: 'scmp.com hongkongfp.com',
  TW: 'taipeitimes.com focustaiwan.tw taiwannews.com',
  JP: 'japantimes.com nikkei.com asahi.com mainichi.jp kyodonews.net yomiuri.co.jp',
  KR: 'koreatimes.com koreaherald.com koreajoongangdaily.com yna.co.kr',
  SG: 'straitstimes.com channelnewsasia.com',
  MY: 'thestar.com.my malaymail.com freemalaysiatoday.com malaysiakini.com bernama.com',
  ID: 'thejakartapost.com antaranews.com',
  PH: 'rappler.com philstar.com inquirer.net',
  TH: 'bangkokpost.com nationthailand.com',
  VN: 'vnexpress.net vietnamnews.vn',
  IR: 'tehrantimes.com presstv.com tasnimnews.com irna.ir mehrnews.com',
  IL: 'haaretz.com jpost.com timesofisrael.com ynetnews.com i24news.tv',
  QA: 'thepeninsulaqatar.com gulf-times.com',
  AE: 'gulfnews.com khaleejtimes.com thenationalnews.com',
  SA: 'arabnews.com spa.gov.sa',
  EG: 'ahram.org.eg egypttoday.com',
  LB: 'naharnet.com lorientlejour.com',
  TR: 'hurriyetdailynews.com dailysabah.com aa.com.tr',
  RU: 'tass.com rt.com themoscowtimes.com sputniknews.com interfax.com',
  UA: 'kyivpost.com kyivindependent.com pravda.com.ua ukrinform.net',
  PL: 'notesfrompoland.com',
  DE: 'dw.com spiegel.de',
  FR: 'france24.com rfi.fr lemonde.fr',
  ES: 'elpais.com',
  IT: 'ansa.it',
  ZA: 'news24.com iol.co.za dailymaverick.co.za',
  NG: 'punchng.com vanguardngr.com premiumtimesng.com guardian.ng thisdaylive.com',
  KE: 'nation.africa the-star.co.ke',
  GH: 'graphic.com.gh myjoyonline.com ghanaweb.com',
  ET: 'addisstandard.com',
  BR: 'folha.uol.com.br',
  AR: 'batimes.com.ar',
  MX: 'mexiconewsdaily.com',
}

const byHost = new Map(
  Object.entries(HOSTS).flatMap(([code, hosts]) =>
    hosts.split(' ').map((host) => [host, code] as const),
  ),
)
/** Country domains that the whole world uses. */
const WORLDWIDE: ReadonlySet<string> = new Set('io tv co me ai fm ly to cc ws eu'.split(' '))

/** ISO code of the country a host's publisher is in, or null. */
export function countryOfHost(host: string | null): string | null {
  if (host === null) return null
  const labels = host.toLowerCase().split('.')
  for (let from = 0; from < labels.length - 1; from++) {
    const known = byHost.get(labels.slice(from).join('.'))
    if (known !== undefined) return known
  }
  const top = labels.at(-1) ?? ''
  if (!/^[a-z]{2}$/.test(top) || WORLDWIDE.has(top)) return null
  return top === 'uk' ? 'GB' : top.toUpperCase()
}
