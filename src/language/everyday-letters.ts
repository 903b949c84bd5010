// Short forms that the press of every country prints without saying what they stand for.
import { wordSet } from './word-set.ts'

/** Those of three letters and more, in small letters. */
export const EVERYDAY_LETTERS = wordSet(`
abc abs adhd aka ama app asap atm bbl bmi bmw bmx bra cbd cctv cd-rom ceo cfo cgi cio coo cpr crm cto dab dds diy dna dpi
dsl dvd ecg eeg eta etc faq fyi gcse gdp gmo gmt gnp gps hdtv hgv hiv hmv html http icu ipo iq iso isp itv ivf iva lbw
lcd led lgbt lng lpg lsd mba mdb mma mph mpg mri mtv mvp nba nda nfl ngo nhl nsfw ocd odi pcr pdf phd pin plc pms pos pov
ppe ptsd pta rem rip rna roi rpm rsvp sme sms sos spa spf stem sti suv tba tbc tbi tnt tko ufo url usb utc var vat vhs
vip vod wifi wmd`)
