/** Decolonization, Palestine, and other questions of countries and regions. */
export const places = `
decolonization: decolonization, Non-Self-Governing Territories, colonialism, Declaration on the Granting of Independence to Colonial Countries and Peoples, administering Power
  colony, colonies, colonial rule, empire, independence from colonisers, overseas territory, colonised, colonizer, imperialism, decolonisation, colonial power, Committee of 24, colonists, imperialist
western-sahara: Western Sahara, Frente Polisario, MINURSO, people of Western Sahara
  Sahrawi, Morocco dispute, Polisario, Saharawi, Moroccan occupation, former Spanish Sahara, Laayoune, Tindouf, Moroccan, Morocco
other-territories: New Caledonia, Guam, Gibraltar, Falkland Islands (Malvinas), French Polynesia, Tokelau, Bermuda
  Falklands, Malvinas, Kanaky, British overseas territory, Tahiti, Pitcairn, Cayman, Turks and Caicos, American Samoa, Anguilla, Montserrat, Bermudian, Gibraltarian, Tokelauan, Aruba, Montserratian, Samoan, Greenland
chagos: Chagos Archipelago, Mauritius
  Diego Garcia, Chagossians, Chagos Islands, British Indian Ocean Territory, Ilois, Mauritian
cuba: Cuba, embargo imposed by the United States of America against Cuba
  Havana, Cuban embargo, Castro, Cuba sanctions, Cuban, Fidel, Guantanamo
palestine: question of Palestine, State of Palestine, Palestinian people, Committee on the Exercise of the Inalienable Rights of the Palestinian People, Palestine
  Palestinians, Israel-Palestine conflict, Arafat, PLO, Palestinian Authority, Abbas, Ramallah, Palestinian, West Bankers, Hamas, Gazan, Fatah, Intifada, Israel, Israeli
occupied-palestinian-territory: Occupied Palestinian Territory, Gaza Strip, West Bank, East Jerusalem, occupying Power, Palestinian people, occupied territory, occupation
  Gaza, Jerusalem, occupied territories, Israeli occupation, Gazans, Gaza war, Rafah, Hebron, blockade of Gaza, Israeli army, Jenin, Israel, Israeli, Bethlehem, Netanyahu, occupied, occupier, occupant, occupying army, occupied land, land under occupation
israeli-settlements: Israeli settlements, settlement activities, the wall
  settler, Jewish settlers, outposts, separation barrier, West Bank barrier, illegal settlements, settlement building, demolished Palestinian homes, settlements
two-state: two-State solution, peaceful settlement of the question of Palestine, Quartet road map
  two states, peace between Israelis and Palestinians, Oslo accords, peace plan, Palestinian statehood, 1967 lines, Middle East peace, green line of 1967, Oslo, Netanyahu
palestine-refugees: Palestine refugees, UNRWA, United Nations Relief and Works Agency for Palestine Refugees in the Near East, Relief and Works Agency
  Palestinian refugees, right of return, refugee agency, camps in Gaza, 1948 refugees, Nakba, UN agency for Palestinians, Lazzarini, palestinian refugee agency
palestine-property: Palestine refugees' properties and their revenues, Arab property
  lost homes of Palestinians, refugee land, house keys of 1948, seized Arab homes, income from refugee land, absentee property
golan: occupied Syrian Golan, Syrian Golan
  Golan Heights, Israel annexing Golan, Druze, Golan plateau, Syrian heights, Golan Druze
middle-east: Middle East, situation in the Middle East, Arab States
  Arab world, Gulf states, Near East, Mideast, Levant, Arab countries, Arab, Arabia, Gulf, Saudi, Egypt, Egyptian, Jordan, Jordanian, Oman, Qatar, Bahrain, Emirates
syria: Syrian Arab Republic, Syria
  Assad, Damascus, Aleppo, Syrian war, Syrians, Idlib, Homs, Ghouta
lebanon: Lebanon, United Nations Interim Force in Lebanon, UNIFIL
  Beirut, Hezbollah, Lebanese, Hariri, Blue Line
iraq: Iraq, United Nations Assistance Mission for Iraq, development fund for Iraq
  Baghdad, Saddam Hussein, Iraqi, Saddam, Gulf War, Mosul, Basra, Kirkuk
kuwait: Kuwait, Iraq-Kuwait, Compensation Commission
  Kuwaiti, invasion of Kuwait, Gulf War, Kuwait border
yemen: Yemen, Houthi
  Houthis, Aden, Yemeni, Hodeidah, Red Sea attacks, Sanaa, Houthi movement
libya: Libya, Libyan political agreement, United Nations Support Mission in Libya
  Gaddafi, Tripoli, Benghazi, Libyan, Qaddafi, Haftar
sudan: Sudan, Darfur, African Union-United Nations Hybrid Operation in Darfur, Abyei
  Khartoum, Janjaweed, UNAMID, Sudanese, Rapid Support Forces, El Fasher, Bashir, Darfuris, Hemedti, Omdurman
south-sudan: South Sudan, United Nations Mission in South Sudan, UNMISS
  Juba, Salva Kiir, South Sudanese, Riek Machar, Kiir, Nuer, Dinka
somalia: Somalia, coast of Somalia, Al-Shabaab, African Union Mission in Somalia
  Mogadishu, Somali, AMISOM, Somali pirates, Puntland, Somalis, Horn of Africa, Kismayo
ethiopia-eritrea: Ethiopia and Eritrea, Eritrea, Temporary Security Zone, United Nations Mission in Ethiopia and Eritrea
  UNMEE, Asmara, Eritrean, border war, Ethiopian, Badme, Tigray, Tigrayan, Addis
drc: Democratic Republic of the Congo, MONUSCO, MONUC, eastern Democratic Republic of the Congo
  Congo, DR Congo, Kinshasa, Kivu, M23, Zaire, Congolese, Goma, Kabila, eastern Congo, Katanga, Ituri, Bukavu, Kasai
great-lakes: Great Lakes region, International Conference on the Great Lakes Region, Lord's Resistance Army
  LRA, Kony, Central Africa, Joseph Kony, Rwandan rebels, FDLR, Hutu rebels, Uganda, Ugandan, Kampala
rwanda-burundi: Rwanda, Burundi, genocide against the Tutsi, United Nations Office in Burundi
  Kigali, Hutu, Tutsis, Rwandan genocide, Bujumbura, Tutsi, Burundian, Rwandans, Kagame
car-chad: Central African Republic, Chad, MINUSCA, MINURCAT
  Bangui, Seleka, anti-Balaka, N'Djamena, Chadian, Central African rebels, Bozize
cote-divoire: Côte d'Ivoire, United Nations Operation in Côte d'Ivoire, UNOCI
  Ivory Coast, Abidjan, Ivorian, Gbagbo, Ouattara, Ivorians
liberia-sierra-leone: Liberia, Sierra Leone, UNMIL, UNAMSIL, Special Court for Sierra Leone
  Charles Taylor, Monrovia, Freetown, Liberian, Sierra Leonean
mali-sahel: Mali, Sahel, MINUSMA, Burkina Faso, Niger
  Timbuktu, Bamako, Tuareg rebels, Sahel jihadists, Malian, Gao, Ouaga
guinea-bissau: Guinea-Bissau, United Nations Integrated Peacebuilding Office in Guinea-Bissau
  Bissau, Guinea-Bissau coup, cocaine coup, narco-state
angola-mozambique: Angola, UNITA, Mozambique
  Luanda, Savimbi, Angolan, Cabo Delgado, Angolan rebels, Maputo
africa: Africa, African Union, sub-Saharan Africa, African countries
  African, Africans, black Africa, African continent, Sub-Sahara, Nigeria, Kenya, Tanzania, Ghana, Senegal, Zambia, Zimbabwe, Cameroon
afghanistan: Afghanistan, Taliban, United Nations Assistance Mission in Afghanistan, UNAMA
  Kabul, Afghans, Kandahar, Afghan, Pashtun, Haqqani, Karzai, mujahideen
myanmar: Myanmar, Rohingya Muslims, Rakhine State
  Burma, Aung San Suu Kyi, Burmese, Rohingyas, junta, Rangoon, Naypyidaw, Suu Kyi, Mandalay, Yangon
timor: Timor-Leste, East Timor, UNMISET
  Dili, Timorese, Xanana, East Timorese, Indonesian occupation
cambodia: Cambodia, Khmer Rouge, Extraordinary Chambers in the Courts of Cambodia
  Pol Pot, Phnom Penh, Cambodian, killing fields, Khmer
korea: Korean Peninsula, Republic of Korea, reunification of Korea
  South Korea, Seoul, two Koreas, Korean, demilitarised zone, DMZ
haiti: Haiti, MINUSTAH, United Nations Integrated Office in Haiti, gang violence in Haiti
  Port-au-Prince, Haitian, Aristide, Haitian gangs, Haitians, Haitian police, Duvalier
colombia: Colombia, final peace agreement in Colombia, FARC
  Bogota, FARC rebels, Colombian, Medellin, Uribe
latin-america: Latin America and the Caribbean, Central America, Nicaragua, Venezuela
  South America, Latinos, Nicaraguan, Caracas, Venezuelan, Maduro, Latin American, Brazil, Brazilian, Mexico, Mexican, Argentina, Argentine, Peru, Peruvian, Bolivian, Guatemala, Honduras, Salvadoran, Chile, Ecuador, Latin
bosnia: Bosnia and Herzegovina, Dayton Agreement, High Representative for Bosnia and Herzegovina
  Sarajevo, Srebrenica, Bosnian, Yugoslav war, Republika Srpska, Dayton, Bosnian Serbs, Mostar, Bosniak, Izetbegovic, Serb, Croats
kosovo-balkans: Kosovo, former Yugoslavia, Serbia, The former Yugoslav Republic of Macedonia
  Pristina, Balkans, Milosevic, Kosovar, Belgrade, Albanian, Skopje, Serbian, Albania, Macedonian, Yugoslavia, Yugoslav, Croatia, Croatian, Montenegro
cyprus: Cyprus, United Nations Peacekeeping Force in Cyprus, UNFICYP, Turkish Cypriot, Greek Cypriot
  Nicosia, divided island, Cypriot, Green Line, Northern Cyprus, Famagusta, Varosha, Turkish troops, UN buffer zone
ukraine: Ukraine, Crimea, territorial integrity of Ukraine, Russian Federation
  Russia, Kyiv, Putin, Donbas, Ukraine war, Russian invasion, Moscow, Sevastopol, Kiev, Kremlin, Mariupol, Zelensky, Ukrainian, Russian, Kharkiv, Odessa, Kherson, Zaporizhzhia
belarus-georgia: Georgia, Abkhazia, UNOMIG, Belarus
  Tbilisi, South Ossetia, Sukhumi, Lukashenko, Minsk, Abkhaz, Georgian, Belarusian, Ossetia
nagorno: Armenia, Azerbaijan, Nagorno-Karabakh
  Karabakh, Yerevan, Baku, Armenians, Azeri, Azerbaijani
central-asia: Central Asia, Tajikistan, Aral Sea, United Nations Regional Centre for Preventive Diplomacy for Central Asia
  Uzbekistan, Kazakhstan, Dushanbe, Kyrgyzstan, Turkmenistan, dried-up Aral Sea, Kazakh, Uzbek, Tajik, Kyrgyz, Turkmen, Astana, Tashkent, Bishkek, Ashgabat
india-pakistan: India and Pakistan, Jammu and Kashmir, UNMOGIP
  Kashmir, Indian, Pakistani, New Delhi, Islamabad, India, Pakistan, Kashmiri, Delhi
asia-pacific: Asia and the Pacific, Regional Centre for Peace and Disarmament in Asia and the Pacific, Economic and Social Commission for Asia and the Pacific
  Asian countries, Far East, Pacific region, ESCAP, Kathmandu centre, Asia-Pacific, Asia, Asian, Indonesia, Philippines, Vietnam, Thailand, Malaysia, Japan, Pacific
indian-ocean-zone: Indian Ocean as a zone of peace, zone of peace and cooperation of the South Atlantic
  peaceful ocean, South Atlantic peace zone, military bases in the Indian Ocean, ZOPACAS
antarctica: Antarctica, question of Antarctica, Antarctic Treaty
  South Pole, penguins, polar research, icy continent, Antarctic, polar
mediterranean: Mediterranean region, security and cooperation in the Mediterranean
  Med sea, southern Europe and north Africa, Mediterranean crossings, Lampedusa, Malta
european-union: European Union, participation of the European Union
  EU, Brussels, European Commission, Europeans, Eurocrats, Europe, Eurozone
observer-participation: observer status, rights and privileges of participation, observer State, participation in the sessions
  seat at the UN, permanent observer, guest status, non-member, speaking rights at the UN, Holy See, Vatican, nonmember
admission: admission of new Members, membership in the United Nations, application for membership, admission
  joining the UN, new member country, becoming a member, getting into the UN, UN seat, full membership, UN entry, statehood
china-representation: representation of China, credentials of representatives, Credentials Committee, credentials
  Taiwan, who represents a country, Beijing's seat, ambassador accreditation, diplomatic papers, delegation's papers, Taiwanese, Taipei
`;
