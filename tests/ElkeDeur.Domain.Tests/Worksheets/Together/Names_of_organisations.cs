using ElkeDeur.Domain.Worksheets.Together;

namespace ElkeDeur.Domain.Tests.Worksheets.Together;

public sealed class Names_of_organisations
{
    [Theory]
    [InlineData("Juridisch Loket")]
    [InlineData("juridisch loket")]
    [InlineData("  JURIDISCH   LOKET ")]
    [InlineData("Juridisch\u00a0Loket")]
    [InlineData("Juridisch\tLoket\n")]
    public void Are_one_key_however_they_are_capitalised_or_spaced(string name) => Assert.Equal("juridisch loket", SheetState.KeyOf(name));

    [Fact]
    public void Are_one_key_however_an_accent_was_typed() => Assert.Equal(SheetState.KeyOf("Caf\u00e9 Zuid"), SheetState.KeyOf("cafe\u0301 zuid"));

    [Theory]
    [InlineData("Welzijn Zuid", "Welzijn Noord")]
    [InlineData("GGD", "GG D")]
    public void Differ_when_the_words_differ(string one, string other) => Assert.NotEqual(SheetState.KeyOf(one), SheetState.KeyOf(other));

    [Theory]
    [InlineData("")]
    [InlineData(" \u00a0 ")]
    public void Are_no_key_when_there_is_no_name(string name) => Assert.Equal("", SheetState.KeyOf(name));
}
