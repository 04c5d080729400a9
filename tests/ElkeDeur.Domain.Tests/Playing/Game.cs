using Xunit.Sdk;

namespace ElkeDeur.Domain.Tests.Playing;

/// <summary>A generated session on generated cases: any order of allowed commands, by anybody, in any tempo.</summary>
public sealed class Game
{
    private static readonly Phase[] Starts = [Phase.Preparation, Phase.Situation, Phase.Unravel, Phase.Unravel, Phase.Unravel, Phase.Solution, Phase.Reflect, Phase.Reflect];
    private static readonly Actor[] People = [Play.Narrator, Play.Narrator, Play.Narrator, Play.SecondDevice, Play.Anna, Play.Bram];
    private static readonly int[] Pauses = [0, 0, 1, 1, 2, 6, 12, 40];
    private readonly Dice dice;

    private readonly IReadOnlyList<Func<Play, IEnumerable<PlayCommand>>> menu;

    private Game(Dice dice, MysteryRules rules) =>
        (this.dice, menu, Play) = (dice, dice.Roll(3) == 1 ? Menu.Restless : Menu.Steady, new Play(rules, "casus-1"));

    public Play Play { get; }

    /// <summary>A game with cases whose texts come from <paramref name="say"/>: number of the case (0 for the module) and key.</summary>
    public static Game Of(IReadOnlyList<int> throws, Func<int, string, string> say)
    {
        var dice = new Dice(throws);
        Mystery[] cases = [.. new[] { 1, 2 }.Select(number => AnyCase.Of(number, dice, key => say(number, key)))];
        var module = Modules.With(key => say(0, key));
        return new(dice, new(module, id => cases.FirstOrDefault(m => m.Id == id)));
    }

    public static Game Of(IReadOnlyList<int> throws) => Of(throws, (_, key) => Published.Plain(key));

    /// <summary>Plays to the end and hands over the session after every accepted command.</summary>
    public Game Run(Action<Play>? after = null)
    {
        Do(new Prepare("casus-1", new() { TypedQuestions = dice.Roll(2) == 0, ShowGuessed = dice.Roll(4) > 0 }), Play.Narrator, after);
        for (var start = dice.Pick(Starts); Play.State.Phase < start;) Do(Play.State.Phase == Phase.Unravel ? new Reveal() : new Next(), Play.Narrator, after);
        while (!dice.Empty) Step(after);
        return this;
    }

    /// <summary>Tries something, allowed or not.</summary>
    public Decision? Try(IReadOnlyList<Actor> people) => Menu.Pick(dice.Pick(menu)(Play), dice) is { } command ? Play.Try(command, dice.Pick(people)) : null;

    public bool Over => dice.Empty;

    private void Step(Action<Play>? after)
    {
        Play.Wait(dice.Pick(Pauses));
        var by = dice.Pick(People);
        var (kind, which) = (dice.Roll(menu.Count), dice.Roll(1 << 10));
        for (var i = 0; i < menu.Count; i++)
            if (Allowed(menu[(kind + i) % menu.Count], which, by) is { } command)
            {
                Do(command, by, after);
                return;
            }
    }

    private PlayCommand? Allowed(Func<Play, IEnumerable<PlayCommand>> kind, int which, Actor by)
    {
        var commands = kind(Play).ToList();
        for (var i = 0; i < commands.Count; i++)
            if (commands[(which + i) % commands.Count] is var command && Play.Allows(command, by)) return command;
        return null;
    }

    private void Do(PlayCommand command, Actor by, Action<Play>? after)
    {
        Play.Do(command, by);
        try
        {
            after?.Invoke(Play);
        }
        catch (XunitException e)
        {
            throw new XunitException($"{e.Message}\nAfter:\n{string.Join('\n', Play.Live.Log.Select(l => $"{l.At:T} {l.By} {l.CommandId.ToString()[^2..]} {l.Command}"))}");
        }
    }
}
