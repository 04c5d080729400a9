namespace ElkeDeur.Domain.Tests.Leaks;

public sealed class Nothing_personal
{
    private static readonly Actor Somebody = new(Role.Participant, "f3a19c0d5e7b2846");

    [Fact]
    public void Shared_screens_hold_a_note_but_not_by_whom_or_by_which_command()
    {
        var play = Play.Case(1, new() { TypedQuestions = true }).To(Phase.Unravel).Do(new Ask("Had iemand iets gemeld?"), Somebody);
        Check(play, "Had iemand iets gemeld?");
        play.To(Phase.Agree).Do(new TakeawayNote("Anna", "Eerder bellen"), Somebody).Do(new AgreementNote("Samen opbellen", "Anna", null, null), Somebody);
        Check(play, "Eerder bellen");
        Check(play, "Samen opbellen");
    }

    [Fact]
    public void Types_of_shared_screens_have_no_place_for_an_id_of_a_command_or_a_person()
    {
        var members = Members(typeof(ParticipantScreen), []).ToList();

        Assert.Contains(members, m => m.Type == typeof(SharedAgreement));
        Assert.DoesNotContain(members, m => m.Type == typeof(Guid) || m.Type == typeof(Actor) || m.Type == typeof(Origin) || m.Name is "By" or "ParticipantId");
    }

    private static void Check(Play play, string shown)
    {
        foreach (var delivered in new[] { Same.Text(play.Board), Same.Text(play.Participant) })
        {
            Assert.Contains(shown, delivered, StringComparison.Ordinal);
            Assert.DoesNotContain(Somebody.Id, delivered, StringComparison.Ordinal);
            Assert.DoesNotContain(play.Live.Log, e => delivered.Contains(e.CommandId.ToString(), StringComparison.Ordinal));
        }
    }

    // Properties of our own types, through lists and nullables, all the way down.
    private static IEnumerable<(Type Type, string Name)> Members(Type type, HashSet<Type> seen) =>
        from property in type.GetProperties()
        from part in Parts(property.PropertyType)
        from member in Deeper(part, property.Name, seen)
        select member;

    private static IEnumerable<(Type Type, string Name)> Deeper(Type type, string name, HashSet<Type> seen) =>
        type.Assembly == typeof(BoardScreen).Assembly && seen.Add(type) ? Members(type, seen).Prepend((type, name)) : [(type, name)];

    private static IEnumerable<Type> Parts(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts) : [type];
}
