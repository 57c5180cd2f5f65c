/** Base forms of the verbs that requirements are made of; every other form is derived from these. */
export const REGULAR_VERBS = `
  abort accept access accomplish achieve acknowledge acquire activate adapt add adjust advance advise affect
  aggregate alert align allocate allow alter amend analyse analyze announce annotate answer anonymise
  anonymize append apply appoint approve archive ask assemble assess assign assist associate assume attach
  attempt attribute audit authenticate authorise authorize automate average avoid await back balance ban
  base batch block book bound broadcast browse buffer build bypass cache calculate calibrate call cancel cap
  capture carry cause certify challenge change charge check clarify classify clean clear click clone close
  collapse collate collect combine commit compare compensate compile complete comply compose compress compute
  concatenate conduct configure confirm conform connect consolidate constrain consult consume contain continue
  contribute control convert convey cool coordinate copy correct correlate count cover crash create credit
  crop customise customize deactivate debit decide declare decline decode decompress decrease decrement decrypt
  deduct deduplicate default defer define degrade delay delegate delete deliver deny depend deploy deprecate
  derive describe deselect design destroy detach detect determine develop diagnose differ direct disable
  disallow discard disconnect discover dismiss dispatch display dispose disregard distinguish distribute divide document
  download drain drop duplicate edit eject elevate eliminate embed emit employ enable encode encrypt end
  enforce engage enlarge enqueue enrich enrol enroll ensure enter enumerate equip erase escalate establish
  estimate evaluate examine exceed exchange exclude execute exercise exhibit exit expand expect expire explain
  export expose express extend extract fail fetch file fill filter finalise finalize finish fit fix flag
  flash flush focus follow force format forward fulfil fulfill function gather generate govern grant group guarantee
  guard guide halt handle harvest hash help hide highlight host identify ignore illuminate immobilise implement
  import improve include incorporate increase increment index indicate infer inform inherit inhibit initialise
  initialize initiate inject insert inspect install instruct integrate intend interact intercept interface interpret
  interrupt introduce invalidate invite invoke involve isolate issue iterate join justify kill label launch
  limit link list listen load localise localize locate lock log lower maintain manage map mark mask match
  maximise maximize measure meter merge migrate minimise minimize mirror mitigate mix modify monitor mount
  move multiply mute name navigate normalise normalize note notify number obey observe obtain occur offer
  omit open operate optimise optimize order organise organize originate output override overwrite own package
  page paginate parse partition pass paste patch pause perform permit persist pick place plan play point
  poll populate position post power prepare present preserve prevent preview print prioritise prioritize
  process produce profile program prohibit project promote prompt propagate propose protect prove provide
  provision publish pull pump purchase purge push qualify query queue quit raise randomise randomize rank rate
  reach reactivate realise realize rearrange reassign rebuild recalculate receive recognise recognize recommend
  reconcile reconnect record recover redact redeem redirect redraw reduce refer reference reflect refresh
  refund refuse regenerate register reject relate relay release reload rely remain remember remind remove
  rename render renew reopen reorder repair repeat replace replay replicate reply report represent reproduce
  request require reschedule reserve resize resolve respect respond restart restore restrict resume retain
  retrieve retry return reuse reverse revert review revise revoke rotate round route sample sanitise sanitize
  satisfy save scale scan schedule score scroll seal search secure select separate serialise serialize serve
  settle share ship show sign signal silence simplify simulate skip sleep slow snapshot solve sort sound specify
  split stage standardise standardize start state stay stop store stream strip submit subscribe substitute
  succeed suggest supersede supervise supply support suppress surface suspend swap switch synchronise
  synchronize tag target terminate test throttle tighten time toggle tolerate trace track trade train
  transcode transfer transform transition translate transmit transport trap traverse treat trigger trim
  truncate try tune turn undergo uninstall unload unlock unmount unsubscribe update upgrade upload use utilise
  utilize validate vary ventilate verify view visit visualise visualize void wait warn watch weigh whitelist wipe
  withdraw wrap yield zoom
  appear arise arrive breathe dock exist happen lift park steer vanish vibrate blink beep glow ring dim rotate work`;

/** base, past, participle: only where the regular ending would be wrong. */
export const IRREGULAR_VERBS = `
  be was been|become became become|begin began begun|bend bent bent|bind bound bound|break broke broken|bring brought brought
  build built built|burn burnt burnt|buy bought bought|catch caught caught|choose chose chosen|come came come|cost cost cost
  cut cut cut|deal dealt dealt|do did done|draw drew drawn|drive drove driven|fall fell fallen|feed fed fed|feel felt felt
  fight fought fought|find found found|fit fit fit|fly flew flown|forget forgot forgotten|foresee foresaw foreseen|oversee oversaw overseen|freeze froze frozen|get got got
  give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit
  hold held held|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let
  lose lost lost|make made made|mean meant meant|meet met met|mistake mistook mistaken|override overrode overridden
  overwrite overwrote overwritten|pay paid paid|prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt
  redo redid redone|redraw redrew redrawn|reset reset reset|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen
  run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken
  show showed shown|shrink shrank shrunk|shut shut shut|sleep slept slept|slide slid slid|speak spoke spoken|spend spent spent
  split split split|spread spread spread|stand stood stood|stick stuck stuck|strike struck struck|swing swung swung
  take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown
  undergo underwent undergone|understand understood understood|undo undid undone|wear wore worn|wind wound wound
  withdraw withdrew withdrawn|withhold withheld withheld|write wrote written|beat beat beaten|bite bit bitten|blow blew blown
  broadcast broadcast broadcast|cast cast cast|dig dug dug|eat ate eaten|forbid forbade forbidden|forecast forecast forecast
  light lit lit|overtake overtook overtaken|retake retook retaken|resend resent resent|resell resold resold
  shoot shot shot|sink sank sunk|spin spun spun|steal stole stolen|sweep swept swept|wake woke woken|weave wove woven|win won won`;

/** Verbs of more than one syllable whose last consonant doubles, and the one-syllable ones. */
export const DOUBLING_VERBS = `
  ban cap clip commit control crop defer drop embed emit enrol fit flag infer log map occur omit permit
  plan program quit refer scan ship skip split stop strip submit swap tag transfer transmit trap trim wrap plot
  regret admit equip unwrap unplug cancel label compel fulfil zip blur snap pin spin tap`;
