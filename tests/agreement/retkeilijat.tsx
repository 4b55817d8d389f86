import { Sivu } from "../osat/Sivu";

export default function Seloste() {
  return (
    <Sivu>
      <h1 id="tietosuojaseloste">Tietosuojaseloste</h1>
      <p>Laadittu 14.3.2024, päivitetty 2.9.2025</p>
      <h2 id="rekisterinpitäjä">Rekisterinpitäjä</h2>
      <p>Kuusamaan Retkeilijät ry<br />
      Y-tunnus 9123453-2<br />
      Kantotie 4, 93999 Kuusamaa<br />
      toimisto@kuusamaanretkeilijat.example</p>
      <h2 id="mihin-tietojasi-tarvitsemme">Mihin tietojasi tarvitsemme?</h2>
      <p>Käsittelemme henkilötietojasi</p>
      <ul>
      <li>jäsenmaksujen laskutukseen</li>
      <li>retkien ja kurssien järjestämiseen sekä</li>
      <li>jäsenlehden postittamiseen.</li>
      </ul>
      <p>Käsittely perustuu jäsenyyteen eli yhdistyksen ja jäsenen väliseen
      sopimukseen. Uutiskirje lähetetään suostumuksella.</p>
      <h2 id="mitä-tietoja-keräämme">Mitä tietoja keräämme?</h2>
      <p>Tallennamme nimen, postiosoitteen, sähköpostiosoitteen ja
      syntymävuoden. Leireille osallistuvilta kysymme
      <em>ruoka-aineallergiat</em>.</p>
      <h2 id="kenelle-tietoja-luovutetaan">Kenelle tietoja luovutetaan?</h2>
      <p>Osoitetiedot luovutetaan painotalolle jäsenlehden postitusta varten.
      Muuten tietoja ei luovuteta ulkopuolisille.</p>
      <h2 id="siirrot-eun-ulkopuolelle">Siirrot EU:n ulkopuolelle</h2>
      <p>Uutiskirjepalvelu siirtää tietoja Yhdysvaltoihin Privacy Shield
      -järjestelyn nojalla.</p>
      <h2 id="säilytysaika">Säilytysaika</h2>
      <p>Tietoja säilytetään niin kauan kuin se on tarpeellista.</p>
      <h2 id="oikeutesi">Oikeutesi</h2>
      <p>Sinulla on oikeus</p>
      <ol>
      <li>saada pääsy omiin tietoihisi</li>
      <li>vaatia virheellisen tiedon oikaisemista</li>
      <li>pyytää tietojesi poistamista.</li>
      </ol>
      <p>Henkilötietolain (523/1999) 26 §:n mukainen tarkastuspyyntö
      lähetetään yhdistyksen sihteerille.</p>
      <p>Jos katsot, että käsittelemme tietojasi lainvastaisesti, voit tehdä
      valituksen tietosuojavaltuutetulle (PL 800, 00521 Helsinki).</p>
    </Sivu>
  );
}
