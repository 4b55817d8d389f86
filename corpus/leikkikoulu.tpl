{* Smarty *}
{include file="header.tpl" otsikko="Tietosuoja"}
{if $kieli eq "fi"}
<div class="sisalto">
<h1>Leikkikoulu Tuhatjalan tietosuojaseloste</h1>
<p>Päivitetty 1.8.2023{if $versio} (versio {$versio}){/if}</p>
<h2>Rekisterinpitäjä</h2>
<p>Tuhatjalan Kannatusyhdistys ry, Leppäkertuntie 12, 04990 Pihapelto, p. 09 555 0390</p>
<h2>Tietosuojavastaava</h2>
<p>Etunimi Sukunimi, puhelin ja sähköposti tähän</p>
<h2>Käsittelyn tarkoitus</h2>
<p>Lapsen varhaiskasvatuksen toteuttaminen, hoitoaikojen suunnittelu, palvelusetelin laskutus ja huoltajille viestiminen.</p>
<h2>Oikeusperuste</h2>
<p>Hoitosopimus huoltajien kanssa. Lisäksi meitä velvoittaa varhaiskasvatuslaki (540/2018) sekä yksityisistä sosiaalipalveluista annettu laki (922/2011).</p>
<h2>Tiedot</h2>
<p>Lapsen nimi, henkilötunnus, terveystiedot, vasuun kirjatut asiat, hakijat, valokuvat. Huoltajan nimi, työpaikka ja puhelin. Henkilötunnus ilmoitetaan kunnalle palvelusetelin maksamista varten.</p>
<h2>Lähteet</h2>
<p>Huoltajat ja neuvola.</p>
<h2>Luovutukset</h2>
<p>Kunnan varhaiskasvatus ja aluehallintovirasto, joka valvoo toimintaamme.</p>
<h2>Siirto EU:n ulkopuolelle</h2>
<p>Ei.</p>
<h2>Säilytysaika</h2>
<p>Tiedot hävitetään vuoden kuluttua siitä, kun lapsi lopettaa.</p>
<h2>Pakollisuus</h2>
<p>Lapsen ja huoltajan perustiedot ovat hoitosopimuksen edellytys; ilman niitä lasta ei voida ottaa hoitoon.</p>
<h2>Oikeudet</h2>
<ul>
{foreach from=$lista item=rivi}{/foreach}
<li>Huoltaja saa lukea lastaan koskevat tiedot.</li>
<li>Väärä tieto korjataan.</li>
<li>Tiedot siirretään pyynnöstä toiseen päiväkotiin sähköisessä muodossa.</li>
<li>Valituksen voi tehdä tietosuojavaltuutetulle.</li>
</ul>
</div>
{/if}
{include file="footer.tpl"}
